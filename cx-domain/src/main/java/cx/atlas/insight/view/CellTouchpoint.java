package cx.atlas.insight.view;

import cx.atlas.shared.Figure;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A touchpoint behind a cell of the heat map.
 *
 * @param hue the department's colour, 1 to 6; 0 where nobody owns it
 * @param journeys the titles of the journeys that draw it in this stage
 * @param satisfaction the mean of all scores, told on the scale 1 to 5
 */
public record CellTouchpoint(
        UUID id,
        String name,
        @Nullable String department,
        int hue,
        List<String> journeys,
        long interactions,
        Figure satisfaction) {}
