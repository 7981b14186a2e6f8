package cx.atlas.shared;

import java.util.Map;
import java.util.function.IntPredicate;

/** How many more promote than detract, as a figure from -100 to +100. */
public final class NetPromoters {

    /** On the scale 0 to 10, promoters give at least this. */
    private static final int PROMOTER = 9;

    /** On the scale 0 to 10, detractors give at most this. */
    private static final int DETRACTOR = 6;

    private NetPromoters() {}

    /**
     * Percent of promoters (9 and 10) minus percent of detractors (0 to 6), with the adjusted Wald interval: three more
     * answers, three quarters of one each to promoters and detractors (J. Sauro and J. R. Lewis, 2016).
     *
     * @param counts how often each score from 0 to 10 was given
     */
    public static Figure of(Map<Integer, Long> counts) {
        var n = counts.values().stream().mapToLong(Long::longValue).sum();
        if (n == 0) {
            return Figure.NOT_MEASURED;
        }
        var promoters = sum(counts, score -> score >= PROMOTER);
        var detractors = sum(counts, score -> score <= DETRACTOR);
        var more = (promoters + 0.75) / (n + 3);
        var less = (detractors + 0.75) / (n + 3);
        var centre = more - less;
        var half = Quantiles.NORMAL * Math.sqrt((more + less - centre * centre) / (n + 3));
        return new Figure(
                100.0 * (promoters - detractors) / n,
                n,
                new Interval(Math.max(-1, centre - half), Math.min(1, centre + half)).times(100));
    }

    private static long sum(Map<Integer, Long> counts, IntPredicate which) {
        return counts.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
