package cx.atlas.journey.view;

/**
 * Lived emotion, -2 to +2: the mean over scored feedback.
 *
 * @param n how many scores it stands on
 * @param sum of their emotions
 * @param squares the sum of their squares
 */
public record Lived(long n, double sum, double squares) {

    /** Fewer are too few to say anything. */
    public static final int FEWEST = 10;

    public boolean isEnough() {
        return n >= FEWEST;
    }

    /** Meaningless unless there is any. */
    public double mean() {
        return sum / n;
    }

    /** Half the width of the 95 % interval of the mean, by Student's t. */
    public double margin() {
        double variance = Math.max(0, (squares - sum * sum / n) / (n - 1));
        return student(n - 1) * Math.sqrt(variance / n);
    }

    /** The 97.5 % quantile by the expansion in 1/degrees (Abramowitz and Stegun 26.7.5); 9 degrees or more: to 4 digits. */
    private static double student(double degrees) {
        double z = 1.959963984540054;
        double z3 = z * z * z;
        double z5 = z3 * z * z;
        double z7 = z5 * z * z;
        return z
                + (z3 + z) / (4 * degrees)
                + (5 * z5 + 16 * z3 + 3 * z) / (96 * degrees * degrees)
                + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * degrees * degrees * degrees);
    }
}
