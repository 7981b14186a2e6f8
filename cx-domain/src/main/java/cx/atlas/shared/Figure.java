package cx.atlas.shared;

/**
 * A number drawn from evidence, never without how many answers it stands on and how sure it is.
 *
 * @param value in the figure's own unit
 * @param n the answers that it stands on
 */
public record Figure(double value, long n, Interval interval) {

    /** Fewer answers than this are too few to show a figure. */
    public static final int SHOWN_FROM = 10;

    /** Fewer answers than this are too few to rank by. */
    public static final int RANKED_FROM = 30;

    public static final Figure NOT_MEASURED = new Figure(Double.NaN, 0, new Interval(Double.NaN, Double.NaN));

    public boolean measured() {
        return n > 0;
    }

    public boolean tooFew() {
        return n > 0 && n < SHOWN_FROM;
    }

    public boolean shown() {
        return n >= SHOWN_FROM;
    }

    public boolean ranked() {
        return n >= RANKED_FROM;
    }
}
