package cx.atlas.shared;

/** A share of answers, as a figure from 0 to 1. */
public final class Share {

    private Share() {}

    /**
     * A share with Wilson's score interval (E. B. Wilson, 1927).
     *
     * @param hits from 0 to n
     */
    public static Figure of(long hits, long n) {
        if (hits < 0 || hits > n) {
            throw new IllegalArgumentException(hits + " of " + n);
        }
        if (n == 0) {
            return Figure.NOT_MEASURED;
        }
        var z = Quantiles.NORMAL;
        var p = (double) hits / n;
        var scale = 1 + z * z / n;
        var centre = (p + z * z / (2 * n)) / scale;
        var half = z * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n)) / scale;
        return new Figure(p, n, new Interval(Math.max(0, centre - half), Math.min(1, centre + half)));
    }
}
