package cx.atlas.interaction.web;

import cx.atlas.interaction.Metric;
import cx.atlas.interaction.view.EvidenceViews.ScoreCount;
import cx.atlas.shared.Figure;
import cx.atlas.shared.Moments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The scores of one metric among some feedback, from which its figure can be recomputed by hand.
 *
 * @param bars every score of the scale
 * @param figure NPS, CSAT, or the mean of another metric
 * @param mean on the metric's own scale
 * @param unscored answers that are words only
 */
record ScoreSummary(Metric metric, long scored, long unscored, Figure figure, Figure mean, List<Bar> bars) {

    /** @param share of all scored answers, 0 to 100 */
    record Bar(int score, long n, double share) {}

    static List<ScoreSummary> of(List<ScoreCount> counts) {
        Map<Metric, Map<Integer, Long>> byMetric = new LinkedHashMap<>();
        Map<Metric, Long> unscored = new LinkedHashMap<>();
        for (var count : counts) {
            var scores = byMetric.computeIfAbsent(count.metric(), metric -> new LinkedHashMap<>());
            if (count.score() == null) {
                unscored.merge(count.metric(), count.n(), Long::sum);
            } else {
                scores.merge(count.score(), count.n(), Long::sum);
            }
        }
        return byMetric.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), unscored.getOrDefault(entry.getKey(), 0L)))
                .toList();
    }

    private static ScoreSummary of(Metric metric, Map<Integer, Long> scores, long unscored) {
        var n = scores.values().stream().mapToLong(Long::longValue).sum();
        var bars = IntStream.rangeClosed(metric.lowest(), metric.highest())
                .mapToObj(score -> {
                    var count = scores.getOrDefault(score, 0L);
                    return new Bar(score, count, n == 0 ? 0 : 100.0 * count / n);
                })
                .toList();
        return new ScoreSummary(
                metric, n, unscored, metric.figure(scores), Moments.of(scores).mean(), bars);
    }
}
