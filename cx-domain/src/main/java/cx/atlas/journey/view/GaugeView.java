package cx.atlas.journey.view;

import cx.atlas.journey.Gauge;
import cx.atlas.shared.Figure;
import cx.atlas.shared.Moments;
import cx.atlas.shared.NetPromoters;
import cx.atlas.shared.Satisfied;
import java.util.Map;
import java.util.UUID;

/**
 * A live figure of a touchpoint in the map's days of evidence.
 *
 * @param interactions how many happened
 * @param scores how often each score was given
 */
public record GaugeView(
        Gauge.Kind kind, UUID touchpointId, String touchpoint, long interactions, Map<Integer, Long> scores) {

    /** The score with its interval: NPS as such, CSAT as the percent of the satisfied, the others as their mean. */
    public Figure figure() {
        return switch (kind) {
            case NPS -> NetPromoters.of(scores);
            case CSAT -> Satisfied.of(scores);
            case CES, STARS, INTERACTIONS -> mean();
        };
    }

    /** On the metric's own scale. */
    public Figure mean() {
        var moments = Moments.NONE;
        for (var score : scores.entrySet()) {
            moments = moments.plus(score.getKey(), score.getValue());
        }
        return moments.mean();
    }

    /** Whether it counts instead of scoring. */
    public boolean isCount() {
        return kind == Gauge.Kind.INTERACTIONS;
    }
}
