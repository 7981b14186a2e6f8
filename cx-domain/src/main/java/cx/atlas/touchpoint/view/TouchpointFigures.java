package cx.atlas.touchpoint.view;

import java.time.LocalDate;
import java.util.List;

/**
 * What happened and was said at a touchpoint in the measured days.
 *
 * @param days every measured day, also those without interactions
 * @param spreads the metrics that were asked for here
 * @param unscored words without a score
 */
public record TouchpointFigures(Measured measured, List<Day> days, List<ScoreSpread> spreads, long unscored) {

    /** How many interactions a day had. */
    public record Day(LocalDate date, long n) {}

    public long interactions() {
        return days.stream().mapToLong(Day::n).sum();
    }

    public long most() {
        return days.stream().mapToLong(Day::n).max().orElse(0);
    }
}
