package cx.atlas.insight.view;

import cx.atlas.interaction.Metric;
import cx.atlas.shared.Figure;
import java.util.List;

/**
 * One metric over a period.
 *
 * @param mean on the metric's own scale, kept beside a share
 * @param before the same over the period of the same length before
 * @param unscored answers with words only
 * @param trend the figure of each part of the period, in order; not measured where nobody answered
 */
public record Headline(Metric metric, Figure now, Figure mean, Figure before, long unscored, List<Figure> trend) {

    /** Whether a change against the period before can be shown. */
    public boolean comparable() {
        return now.shown() && before.shown();
    }

    public double change() {
        return now.value() - before.value();
    }
}
