package cx.atlas.insight.view;

import cx.atlas.journey.Phase;
import cx.atlas.shared.Figure;
import java.util.List;
import java.util.UUID;

/** Every channel against every stage that a journey draws: how customers felt there, and how many came by. */
public record HeatMap(List<Column> columns, List<Row> rows) {

    /** Stages of this name in all journeys. */
    public record Column(String stage, Phase phase) {}

    /** A channel and its cells, one for each column. */
    public record Row(UUID channelId, String channel, String icon, List<Cell> cells) {}

    /**
     * @param touchpoints how many are drawn here; none: an empty place of the map
     * @param satisfaction the mean of all scores, told on the scale 1 to 5
     */
    public record Cell(int touchpoints, long interactions, Figure satisfaction) {}

    /** Whether it needs the whole width of a page. */
    public boolean isWide() {
        return columns.size() > 9;
    }

    public boolean isEmpty() {
        return columns.isEmpty() || rows.isEmpty();
    }
}
