package cx.atlas.insight.web;

import cx.atlas.shared.Figure;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The path of a small curve in a box of 100 by 28; where nothing was measured the line has a gap. */
final class Spark {

    private static final double WIDTH = 100;
    private static final double TOP = 3;
    private static final double BOTTOM = 25;

    private Spark() {}

    /** A trend between its own lowest and highest; empty where fewer than two parts were measured. */
    static String of(List<Figure> trend) {
        var values = trend.stream()
                .<@Nullable Double>map(f -> f.shown() ? f.value() : null)
                .toList();
        var known = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        if (known.getCount() < 2) {
            return "";
        }
        return path(values, known.getMin(), known.getMax());
    }

    /** A curve of feelings between -2 and +2. */
    static String ofEmotions(List<@Nullable Double> curve) {
        return curve.stream().filter(Objects::nonNull).count() < 2 ? "" : path(curve, -2, 2);
    }

    private static String path(List<@Nullable Double> values, double low, double high) {
        var span = high - low == 0 ? 1 : high - low;
        return IntStream.range(0, values.size())
                .mapToObj(i -> {
                    var value = values.get(i);
                    if (value == null) {
                        return "";
                    }
                    var pen = i == 0 || values.get(i - 1) == null ? "M" : "L";
                    var x = values.size() == 1 ? 0 : WIDTH * i / (values.size() - 1);
                    var y = BOTTOM - (BOTTOM - TOP) * (value - low) / span;
                    return String.format(Locale.ROOT, "%s%.1f %.1f", pen, x, y);
                })
                .filter(point -> !point.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
