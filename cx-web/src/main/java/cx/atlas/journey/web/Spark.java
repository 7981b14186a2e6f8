package cx.atlas.journey.web;

import cx.atlas.journey.Curve;
import cx.atlas.journey.Curve.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A whole curve as a small drawing of 120 by 28 units. */
final class Spark {

    private static final double WIDTH = 120;
    private static final double HEIGHT = 28;

    private Spark() {}

    /** The path data; empty where fewer than two feelings are drawn. */
    static String path(List<@Nullable Integer> emotions) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < emotions.size(); i++) {
            var emotion = emotions.get(i);
            if (emotion != null) {
                points.add(new Point(i, emotion));
            }
        }
        return points.size() < 2 ? "" : path(Curve.through(points), points, emotions.size() - 1.0);
    }

    private static String path(Curve curve, List<Point> points, double last) {
        var path = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            var to = points.get(i);
            if (i == 0) {
                path.append('M');
            } else {
                var from = points.get(i - 1);
                double h = (to.x() - from.x()) / 3;
                path.append('C');
                append(path, (from.x() + h) / last, from.y() + h * curve.slopeAt(from.x()));
                append(path, (to.x() - h) / last, to.y() - h * curve.slopeAt(to.x()));
            }
            append(path, to.x() / last, to.y());
        }
        return path.toString();
    }

    private static void append(StringBuilder path, double x, double emotion) {
        path.append(String.format(
                Locale.ROOT, "%.1f %.1f ", 3 + x * (WIDTH - 6), HEIGHT / 2 - emotion * (HEIGHT / 2 - 3) / 2));
    }
}
