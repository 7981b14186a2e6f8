package cx.atlas.touchpoint.view;

/**
 * The mean of scores on their raw scale.
 *
 * @param n how many scores; the mean is meaningless for none
 */
public record MeanScore(long n, double mean) {

    /** Fewer are too few to show a mean. */
    public static final int FEWEST = 10;

    /** Fewer are too few to rank by. */
    public static final int FEWEST_RANKED = 30;

    public boolean unmeasured() {
        return n == 0;
    }

    public boolean tooFew() {
        return 0 < n && n < FEWEST;
    }

    /** Where a mean on 1 to 5 stands among nine steps from very bad (0) to very good (8). */
    public long heat() {
        return Math.round(2 * (mean - 1));
    }
}
