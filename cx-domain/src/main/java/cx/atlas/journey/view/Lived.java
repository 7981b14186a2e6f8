package cx.atlas.journey.view;

import cx.atlas.shared.Figure;
import cx.atlas.shared.Moments;

/**
 * Lived emotion, -2 to +2: the mean over scored feedback.
 *
 * @param n how many scores it stands on
 * @param sum of their emotions
 * @param squares the sum of their squares
 */
public record Lived(long n, double sum, double squares) {

    public boolean isEnough() {
        return n >= Figure.SHOWN_FROM;
    }

    /** Meaningless unless there is any. */
    public double mean() {
        return sum / n;
    }

    /** Half the width of the 95 % interval of the mean. */
    public double margin() {
        return new Moments(n, sum, squares).mean().interval().half();
    }
}
