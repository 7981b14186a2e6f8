package cx.atlas.touchpoint.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened and was said at a touchpoint in the measured days.
 *
 * @param days every measured day, also those without interactions
 * @param used whether anything ever happened here, also before these days
 * @param spreads the metrics that were asked for here
 * @param unscored words without a score
 * @param verbatims the latest few of the words
 */
public record TouchpointFigures(
        Measured measured,
        List<Day> days,
        boolean used,
        List<ScoreSpread> spreads,
        long unscored,
        List<Verbatim> verbatims) {

    /** How many interactions a day had. */
    public record Day(LocalDate date, long n) {}

    /** What one customer said, with the score on the metric's own scale where there is one. */
    public record Verbatim(
            String text, String metric, @Nullable Integer score, Instant at) {}

    public long interactions() {
        return days.stream().mapToLong(Day::n).sum();
    }

    public long most() {
        return days.stream().mapToLong(Day::n).max().orElse(0);
    }
}
