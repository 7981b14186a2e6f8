package cx.atlas.touchpoint.view;

import cx.atlas.shared.Figure;
import cx.atlas.shared.Moments;
import cx.atlas.shared.NetPromoters;
import cx.atlas.shared.Satisfied;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the answers to one metric are spread over its scale.
 *
 * @param metric NPS, CSAT, CES or STARS
 * @param scores every score of the scale, from the lowest, also those that nobody gave
 */
public record ScoreSpread(String metric, List<Score> scores) {

    /** How many gave a score. */
    public record Score(int score, long n) {}

    public long n() {
        return scores.stream().mapToLong(Score::n).sum();
    }

    public long most() {
        return scores.stream().mapToLong(Score::n).max().orElse(0);
    }

    /** NPS from -100 to +100; CSAT in percent; of the other metrics the mean. */
    public Figure figure() {
        return switch (metric) {
            case "NPS" -> NetPromoters.of(counts());
            case "CSAT" -> Satisfied.of(counts());
            default -> mean();
        };
    }

    /** On the metric's own scale. */
    public Figure mean() {
        var moments = Moments.NONE;
        for (var one : scores) {
            moments = moments.plus(one.score(), one.n());
        }
        return moments.mean();
    }

    private Map<Integer, Long> counts() {
        return scores.stream().collect(Collectors.toMap(Score::score, Score::n));
    }
}
