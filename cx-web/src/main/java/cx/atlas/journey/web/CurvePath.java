package cx.atlas.journey.web;

import cx.atlas.journey.Curve;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/** Path data of a curve, or of a part of it. Where x stands between two steps, the line is cut in halves, so that parts meet. */
record CurvePath(DoubleUnaryOperator x, DoubleUnaryOperator y) {

    String of(Curve line) {
        return of(line, line.start(), line.end());
    }

    String of(Curve line, double start, double end) {
        var path = new StringBuilder();
        double last = Math.min(end, line.end());
        for (double from = Math.max(start, line.start()); from < last; from += 0.5) {
            double to = from + 0.5;
            double h = (to - from) / 3;
            if (path.isEmpty()) {
                path.append('M');
                append(path, from, line.at(from));
            }
            path.append('C');
            append(path, from + h, line.at(from) + h * line.slopeAt(from));
            append(path, to - h, line.at(to) - h * line.slopeAt(to));
            append(path, to, line.at(to));
        }
        return path.toString();
    }

    private void append(StringBuilder path, double at, double emotion) {
        path.append(number(x.applyAsDouble(at)))
                .append(' ')
                .append(number(y.applyAsDouble(emotion)))
                .append(' ');
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace(".0", "");
    }
}
