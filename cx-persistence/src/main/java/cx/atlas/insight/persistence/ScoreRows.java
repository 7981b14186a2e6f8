package cx.atlas.insight.persistence;

import cx.atlas.insight.ScoreCounts;
import cx.atlas.interaction.Metric;
import cx.atlas.shared.Figure;
import cx.atlas.shared.Interval;
import cx.atlas.shared.Moments;
import java.util.HashMap;
import java.util.Map;

/** Adds up rows of (metric, score, how often), as the tables of counts per day have them. */
class ScoreRows {

    /** How the tables write "words without a score", since a key cannot hold null. */
    private static final int UNSCORED = -1;

    private final Map<Metric, Map<Integer, Long>> scored = new HashMap<>();
    private final Map<Metric, Long> unscored = new HashMap<>();

    void add(Metric metric, int score, long n) {
        if (score == UNSCORED) {
            unscored.merge(metric, n, Long::sum);
        } else {
            scored.computeIfAbsent(metric, m -> new HashMap<>()).merge(score, n, Long::sum);
        }
    }

    ScoreCounts of(Metric metric) {
        return new ScoreCounts(metric, scored.getOrDefault(metric, Map.of()), unscored.getOrDefault(metric, 0L));
    }

    /** The mean feeling of all metrics together, told on the scale 1 to 5 of CSAT and stars. */
    Figure satisfaction() {
        var all = Moments.NONE;
        for (var metric : Metric.values()) {
            all = all.plus(of(metric).emotion());
        }
        var mean = all.mean();
        return mean.measured()
                ? new Figure(
                        mean.value() + 3,
                        mean.n(),
                        new Interval(mean.interval().low() + 3, mean.interval().high() + 3))
                : mean;
    }
}
