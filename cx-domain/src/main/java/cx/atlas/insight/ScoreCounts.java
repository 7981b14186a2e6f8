package cx.atlas.insight;

import cx.atlas.interaction.Metric;
import cx.atlas.shared.Figure;
import cx.atlas.shared.Moments;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each score of a metric was given; counts of several days or places add up without loss.
 *
 * @param counts by score; every score stands on the metric's scale
 * @param unscored answers with words only, in no figure
 */
public record ScoreCounts(Metric metric, Map<Integer, Long> counts, long unscored) {

    public ScoreCounts {
        counts = Map.copyOf(counts);
        counts.keySet().stream().filter(score -> !metric.has(score)).findAny().ifPresent(score -> {
            throw new IllegalArgumentException("The score " + score + " is off the scale of " + metric);
        });
    }

    public static ScoreCounts none(Metric metric) {
        return new ScoreCounts(metric, Map.of(), 0);
    }

    public ScoreCounts plus(ScoreCounts other) {
        var sum = new TreeMap<>(counts);
        other.counts.forEach((score, n) -> sum.merge(score, n, Long::sum));
        return new ScoreCounts(metric, sum, unscored + other.unscored);
    }

    public long n() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long n(int score) {
        return counts.getOrDefault(score, 0L);
    }

    /** The metric's headline: NPS from -100 to +100, CSAT in percent, CES and stars as their mean. */
    public Figure figure() {
        return metric.figure(counts);
    }

    /** The mean on the metric's own scale, with its t-interval. */
    public Figure mean() {
        return Moments.of(counts).mean();
    }

    /** What the scores say on the scale of feelings, -2 to +2. */
    public Moments emotion() {
        var moments = Moments.NONE;
        for (var entry : counts.entrySet()) {
            moments = moments.plus(metric.emotion(entry.getKey()), entry.getValue());
        }
        return moments;
    }
}
