package cx.atlas.journey.web;

import cx.atlas.journey.Curve;
import cx.atlas.journey.Phase;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.PersonaLine;
import cx.atlas.journey.view.StepView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A whole journey as one drawing: the lines on top, n under them, then the stages and the names of the steps.
 *
 * @param width of all columns, without the names of the levels at the left
 * @param lived one path for each run of steps where enough was said
 * @param others what further personas feel
 */
public record CurveSheet(
        int width,
        List<Band> stages,
        List<Mark> marks,
        String drawn,
        String expected,
        List<String> lived,
        List<Other> others) {

    public static final int COLUMN = 132;
    public static final int LEFT = 84;

    private static final int LETTERS = 19;
    private static final int LINES = 4;

    /** A further persona's line; its points stand beside each other where personas feel the same. */
    public record Other(PersonaLine persona, String path, List<Dot> points) {}

    /** A place of the drawing. */
    public record Dot(double x, double y) {}

    /** A stage under its steps. */
    public record Band(Phase phase, String name, int x, int width) {}

    /**
     * What stands at a step; heights are null where there is nothing to show.
     *
     * @param star where the star of a moment of truth stands
     * @param gap felt minus expected
     */
    public record Mark(
            StepView step,
            double x,
            List<String> name,
            @Nullable Double drawn,
            @Nullable Double expected,
            @Nullable Double lived,
            double best,
            double worst,
            double star,
            @Nullable Double gap,
            double gapTop,
            double gapHeight) {}

    static CurveSheet of(MapView map) {
        var steps = map.steps();
        var path = new CurvePath(x -> x * COLUMN, CurveSheet::height);
        return new CurveSheet(
                steps.size() * COLUMN,
                bands(map),
                steps.stream().map(CurveSheet::mark).toList(),
                path(path, CurveDrawing.drawn(steps)),
                path(path, CurveDrawing.expected(steps)),
                CurveDrawing.livedLines(steps).stream().map(path::of).toList(),
                map.personas().stream()
                        .map(persona -> other(persona, steps, path))
                        .toList());
    }

    private static Other other(PersonaLine persona, List<StepView> steps, CurvePath path) {
        var points = new ArrayList<Dot>();
        for (var step : steps) {
            var felt = step.feeling().others().get(persona.id());
            if (felt != null) {
                int aside = (persona.line() % 2 == 1 ? 1 : -1) * 6 * ((persona.line() + 1) / 2);
                points.add(new Dot((step.at() + 0.5) * COLUMN + aside, height(felt)));
            }
        }
        return new Other(persona, path(path, CurveDrawing.line(steps, persona)), points);
    }

    /** Down to the last line of the longest name. */
    public int height() {
        return 342
                + 16 * marks.stream().mapToInt(mark -> mark.name().size()).max().orElse(1);
    }

    /** The heights of the five levels, from very bad on. */
    public List<Integer> levels() {
        return List.of(-2, -1, 0, 1, 2).stream()
                .map(level -> (int) height(level))
                .toList();
    }

    private static String path(CurvePath path, @Nullable Curve line) {
        return line == null ? "" : path.of(line);
    }

    private static double height(double emotion) {
        return 150 - emotion * 58;
    }

    private static List<Band> bands(MapView map) {
        var bands = new ArrayList<Band>();
        int x = 0;
        for (var stage : map.stages()) {
            int width = stage.steps().size() * COLUMN;
            if (width > 0) {
                bands.add(new Band(
                        stage.phase(), shortened(stage.name(), stage.steps().size() * LETTERS), x, width));
            }
            x += width;
        }
        return bands;
    }

    private static Mark mark(StepView step) {
        var feeling = step.feeling();
        var felt = feeling.felt();
        var meant = feeling.expected();
        boolean both = felt != null && meant != null;
        double one = felt == null ? 0 : height(felt);
        double other = meant == null ? 0 : height(meant);
        boolean enough = feeling.lived().isEnough();
        ToDoubleFunction<Integer> end = side -> enough
                ? height(Math.max(
                        -2,
                        Math.min(
                                2,
                                feeling.lived().mean() + side * feeling.lived().margin())))
                : 0;
        return new Mark(
                step,
                (step.at() + 0.5) * COLUMN,
                lines(step.name()),
                feeling.drawn() == null ? null : Double.valueOf(height(feeling.drawn())),
                meant == null ? null : Double.valueOf(height(meant)),
                enough ? Double.valueOf(height(feeling.lived().mean())) : null,
                end.applyAsDouble(1),
                end.applyAsDouble(-1),
                feeling.drawn() == null ? height(felt == null ? 0 : felt) : height(feeling.drawn()),
                felt != null && meant != null ? Double.valueOf(felt - meant) : null,
                both ? Math.min(one, other) : 0,
                both ? Math.abs(one - other) : 0);
    }

    /** Words into lines that fit a column; what does not find room is cut, its whole text stands in the table. */
    static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        for (var word : text.strip().split("\\s+")) {
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + 1 + word.length() <= LETTERS) {
                lines.set(last, lines.get(last) + " " + word);
            } else {
                lines.add(shortened(word, LETTERS));
            }
        }
        if (lines.size() <= LINES) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, LINES));
        kept.set(LINES - 1, shortened(kept.get(LINES - 1) + " …", LETTERS));
        return kept;
    }

    private static String shortened(String text, int letters) {
        return text.codePointCount(0, text.length()) <= letters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, letters - 1)).strip() + "…";
    }
}
