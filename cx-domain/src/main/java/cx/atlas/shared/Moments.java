package cx.atlas.shared;

import java.util.Map;

/**
 * How many values, their sum and the sum of their squares: all that a mean and its interval need, and they add up.
 *
 * @param sum of the values
 * @param squares the sum of the squared values
 */
public record Moments(long n, double sum, double squares) {

    public static final Moments NONE = new Moments(0, 0, 0);

    /** @param counts how often each value occurs */
    public static Moments of(Map<Integer, Long> counts) {
        var moments = NONE;
        for (var entry : counts.entrySet()) {
            moments = moments.plus(entry.getKey(), entry.getValue());
        }
        return moments;
    }

    public Moments plus(double value, long times) {
        return new Moments(n + times, sum + value * times, squares + value * value * times);
    }

    public Moments plus(Moments other) {
        return new Moments(n + other.n, sum + other.sum, squares + other.squares);
    }

    /** The mean with its t-interval; for a single value, which says nothing of the spread, an endless one. */
    public Figure mean() {
        if (n == 0) {
            return Figure.NOT_MEASURED;
        }
        var mean = sum / n;
        if (n == 1) {
            return new Figure(mean, 1, new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        }
        var variance = Math.max(0, (squares - n * mean * mean) / (n - 1));
        var half = Quantiles.student(n - 1) * Math.sqrt(variance / n);
        return new Figure(mean, n, new Interval(mean - half, mean + half));
    }
}
