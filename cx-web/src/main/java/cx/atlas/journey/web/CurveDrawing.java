package cx.atlas.journey.web;

import cx.atlas.journey.Curve;
import cx.atlas.journey.Curve.Point;
import cx.atlas.journey.view.Feeling;
import cx.atlas.journey.view.PersonaLine;
import cx.atlas.journey.view.StepView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the feels lane, cut at the borders of the steps so that each cell draws its own piece, 100 units wide and high.
 * The pieces meet without a seam.
 */
public final class CurveDrawing {

    private static final int POINT = 4;
    private static final int RING = 9;

    private CurveDrawing() {}

    /**
     * One cell's piece.
     *
     * @param drawn path data; empty where the line does not pass
     * @param lived path data with gaps where nothing was said
     * @param gap how far below (or above, when negative) the expectation the feeling stays, in units of height
     * @param livedRadius of the point of what is lived, in pixels; a ring where another point would cover it
     * @param expectedAt the height of the expectation
     */
    public record Piece(
            String drawn,
            String expected,
            String lived,
            @Nullable String livedAt,
            int livedRadius,
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
        personas.forEach(persona -> others.put(persona, line(steps, persona)));
        var drawn = drawn(steps);
        var expected = expected(steps);
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
                                    ? CurvePath.number(height(feeling.lived().mean()))
                                    : null,
                            isCovered(feeling) ? RING : POINT,
                            meant == null ? null : CurvePath.number(height(meant)),
                            meant == null || felt == null ? 0 : height(felt) - height(meant),
                            meant == null || felt == null ? "0" : CurvePath.number(height(Math.max(felt, meant))),
                            personas.stream()
                                    .map(persona -> other(persona, others.get(persona), step))
                                    .toList()));
        }
        return pieces;
    }

    /** Whether what is drawn or expected stands where the lived point does. */
    private static boolean isCovered(Feeling feeling) {
        return feeling.lived().isEnough()
                && Stream.of(Optional.ofNullable(feeling.drawn()), Optional.ofNullable(feeling.expected()))
                        .flatMap(Optional::stream)
                        .anyMatch(level -> Math.abs(level - feeling.lived().mean()) < 0.5);
    }

    private static Other other(PersonaLine persona, @Nullable Curve line, StepView step) {
        var emotion = asDouble(step.feeling().others().get(persona.id()));
        var begins = line != null && line.start() == step.at() + 0.5;
        return new Other(
                persona.line(),
                piece(line, step.at()),
                begins ? persona.name() : "",
                emotion == null ? null : CurvePath.number(height(emotion)));
    }

    /** Where an emotion stands in a cell, from the top in percent: 9 to 77, as curve.css places the points. */
    static double height(double emotion) {
        return 43 - emotion * 17;
    }

    static @Nullable Curve drawn(List<StepView> steps) {
        return line(steps, feeling -> asDouble(feeling.drawn()));
    }

    static @Nullable Curve expected(List<StepView> steps) {
        return line(steps, feeling -> asDouble(feeling.expected()));
    }

    /** What a further persona feels. */
    static @Nullable Curve line(List<StepView> steps, PersonaLine persona) {
        return line(steps, feeling -> asDouble(feeling.others().get(persona.id())));
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
    static List<Curve> livedLines(List<StepView> steps) {
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
        return line == null ? "" : new CurvePath(x -> (x - at) * 100, CurveDrawing::height).of(line, at, at + 1.0);
    }

    private static @Nullable Double asDouble(@Nullable Integer value) {
        return value == null ? null : Double.valueOf(value);
    }
}
