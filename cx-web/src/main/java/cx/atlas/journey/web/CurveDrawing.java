package cx.atlas.journey.web;

import cx.atlas.journey.Curve;
import cx.atlas.journey.Curve.Point;
import cx.atlas.journey.view.Feeling;
import cx.atlas.journey.view.PersonaLine;
import cx.atlas.journey.view.StepView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the feels lane, cut at the borders of the steps so that each cell draws its own piece, 100 units wide and high.
 * The pieces meet without a seam.
 */
public final class CurveDrawing {

    private CurveDrawing() {}

    /**
     * One cell's piece.
     *
     * @param drawn path data; empty where the line does not pass
     * @param lived path data with gaps where nothing was said
     * @param gap how far below (or above, when negative) the expectation the feeling stays, in units of height
     * @param expectedAt the height of the expectation
     */
    public record Piece(
            String drawn,
            String expected,
            String lived,
            @Nullable String livedAt,
            @Nullable String expectedAt,
            double gap,
            String gapTop,
            List<Other> others) {}

    /**
     * A further persona's piece.
     *
     * @param line which of the lines it is, from 1
     * @param begins the name of the persona where its line begins, else empty
     * @param at the height of what it feels here
     */
    public record Other(
            int line, String path, String begins, @Nullable String at) {}

    static Map<UUID, Piece> pieces(List<StepView> steps, List<PersonaLine> personas) {
        var others = new HashMap<PersonaLine, @Nullable Curve>();
        personas.forEach(persona -> others.put(
                persona, line(steps, feeling -> asDouble(feeling.others().get(persona.id())))));
        var drawn = line(steps, feeling -> asDouble(feeling.drawn()));
        var expected = line(steps, feeling -> asDouble(feeling.expected()));
        var lived = livedLines(steps);
        var pieces = new HashMap<UUID, Piece>();
        for (var step : steps) {
            var feeling = step.feeling();
            var meant = asDouble(feeling.expected());
            var felt = feeling.felt();
            pieces.put(
                    step.id(),
                    new Piece(
                            piece(drawn, step.at()),
                            piece(expected, step.at()),
                            lived.stream()
                                    .map(line -> piece(line, step.at()))
                                    .filter(path -> !path.isEmpty())
                                    .reduce("", (one, other) -> one + other),
                            feeling.lived().isEnough()
                                    ? number(height(feeling.lived().mean()))
                                    : null,
                            meant == null ? null : number(height(meant)),
                            meant == null || felt == null ? 0 : height(felt) - height(meant),
                            meant == null || felt == null ? "0" : number(height(Math.max(felt, meant))),
                            personas.stream()
                                    .map(persona -> other(persona, others.get(persona), step))
                                    .toList()));
        }
        return pieces;
    }

    private static Other other(PersonaLine persona, @Nullable Curve line, StepView step) {
        var emotion = asDouble(step.feeling().others().get(persona.id()));
        var begins = line != null && line.start() == step.at() + 0.5;
        return new Other(
                persona.line(),
                piece(line, step.at()),
                begins ? persona.name() : "",
                emotion == null ? null : number(height(emotion)));
    }

    /** Where an emotion stands in a cell, from the top in percent: 9 to 77, as curve.css places the points. */
    static double height(double emotion) {
        return 43 - emotion * 17;
    }

    private static @Nullable Curve line(List<StepView> steps, Function<Feeling, @Nullable Double> value) {
        var points = new ArrayList<Point>();
        for (var step : steps) {
            var y = value.apply(step.feeling());
            if (y != null) {
                points.add(new Point(step.at() + 0.5, y));
            }
        }
        return points.isEmpty() ? null : Curve.through(points);
    }

    /** One line for each run of steps where enough was said: no feedback, no point, a gap in the line. */
    private static List<Curve> livedLines(List<StepView> steps) {
        var lines = new ArrayList<Curve>();
        var run = new ArrayList<Point>();
        for (var step : steps) {
            if (step.feeling().lived().isEnough()) {
                run.add(new Point(step.at() + 0.5, step.feeling().lived().mean()));
            } else if (!run.isEmpty()) {
                lines.add(Curve.through(run));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            lines.add(Curve.through(run));
        }
        return lines;
    }

    private static String piece(@Nullable Curve line, int at) {
        if (line == null || line.end() <= at || line.start() >= at + 1) {
            return "";
        }
        var path = new StringBuilder();
        for (double from = Math.max(at, line.start()); from < Math.min(at + 1, line.end()); from += 0.5) {
            double to = from + 0.5;
            double h = (to - from) / 3;
            if (path.isEmpty()) {
                path.append('M').append(x(from, at)).append(' ').append(number(height(line.at(from))));
            }
            path.append('C');
            append(path, x(from + h, at), line.at(from) + h * line.slopeAt(from));
            append(path, x(to - h, at), line.at(to) - h * line.slopeAt(to));
            append(path, x(to, at), line.at(to));
        }
        return path.toString();
    }

    private static void append(StringBuilder path, String x, double emotion) {
        path.append(x).append(' ').append(number(height(emotion))).append(' ');
    }

    private static String x(double x, int at) {
        return number((x - at) * 100);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace(".0", "");
    }

    private static @Nullable Double asDouble(@Nullable Integer value) {
        return value == null ? null : Double.valueOf(value);
    }
}
