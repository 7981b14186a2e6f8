package cx.atlas.journey;

import java.util.List;

/**
 * A smooth line through points that never overshoots them: monotone cubic interpolation after Fritsch and Carlson. Between
 * two points it stays between their heights, so that it never claims a feeling that nobody drew.
 */
public final class Curve {

    /** A point of the line; the x of one line's points grow. */
    public record Point(double x, double y) {}

    private final List<Point> points;
    private final double[] slopes;

    private Curve(List<Point> points) {
        this.points = List.copyOf(points);
        this.slopes = slopes(this.points);
    }

    /** @param points at least one, by growing x */
    public static Curve through(List<Point> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A curve needs a point");
        }
        return new Curve(points);
    }

    public double start() {
        return points.get(0).x();
    }

    public double end() {
        return points.get(points.size() - 1).x();
    }

    /** The height at x, which stands between start and end. */
    public double at(double x) {
        if (points.size() == 1) {
            return points.get(0).y();
        }
        int i = piece(x);
        var from = points.get(i);
        var to = points.get(i + 1);
        double h = to.x() - from.x();
        double t = (x - from.x()) / h;
        double rest = 1 - t;
        return (1 + 2 * t) * rest * rest * from.y()
                + t * rest * rest * h * slopes[i]
                + t * t * (3 - 2 * t) * to.y()
                - t * t * rest * h * slopes[i + 1];
    }

    /** How steep it is at x, which stands between start and end. */
    public double slopeAt(double x) {
        if (points.size() == 1) {
            return 0;
        }
        int i = piece(x);
        var from = points.get(i);
        var to = points.get(i + 1);
        double h = to.x() - from.x();
        double t = (x - from.x()) / h;
        return 6 * t * (1 - t) * (to.y() - from.y()) / h
                + (1 - t) * (1 - 3 * t) * slopes[i]
                + t * (3 * t - 2) * slopes[i + 1];
    }

    private int piece(double x) {
        int i = 0;
        while (i < points.size() - 2 && x >= points.get(i + 1).x()) {
            i++;
        }
        return i;
    }

    private static double[] slopes(List<Point> points) {
        int last = points.size() - 1;
        var slopes = new double[last + 1];
        if (last == 0) {
            return slopes;
        }
        var secants = new double[last];
        for (int i = 0; i < last; i++) {
            var from = points.get(i);
            var to = points.get(i + 1);
            secants[i] = (to.y() - from.y()) / (to.x() - from.x());
        }
        slopes[0] = secants[0];
        slopes[last] = secants[last - 1];
        for (int i = 1; i < last; i++) {
            slopes[i] = secants[i - 1] * secants[i] <= 0 ? 0 : (secants[i - 1] + secants[i]) / 2;
        }
        for (int i = 0; i < last; i++) {
            tame(slopes, i, secants[i]);
        }
        return slopes;
    }

    /** Keeps a piece monotone: its two slopes stay within three times the secant, taken as a circle. */
    private static void tame(double[] slopes, int i, double secant) {
        if (secant == 0) {
            slopes[i] = 0;
            slopes[i + 1] = 0;
            return;
        }
        double steepness = Math.hypot(slopes[i] / secant, slopes[i + 1] / secant);
        if (steepness > 3) {
            slopes[i] *= 3 / steepness;
            slopes[i + 1] *= 3 / steepness;
        }
    }
}
