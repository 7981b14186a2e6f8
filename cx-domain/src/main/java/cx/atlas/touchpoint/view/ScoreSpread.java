package cx.atlas.touchpoint.view;

import java.util.List;

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

    public MeanScore mean() {
        var sum = scores.stream().mapToLong(one -> one.score() * one.n()).sum();
        return new MeanScore(n(), n() == 0 ? 0 : (double) sum / n());
    }

    /** Of NPS: % 9–10 minus % 0–6, from −100 to +100. */
    public double netPromoters() {
        return 100.0 * (between(9, 10) - between(0, 6)) / n();
    }

    private long between(int lowest, int highest) {
        return scores.stream()
                .filter(one -> lowest <= one.score() && one.score() <= highest)
                .mapToLong(Score::n)
                .sum();
    }
}
