package cx.atlas.journey.web;

import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.StageView;
import cx.atlas.journey.view.StepView;
import java.util.ArrayList;
import java.util.List;

/** As many steps of a map as stand beside each other on one sheet. */
public record Sheet(List<StepView> steps, List<Span> stages) {

    /** A stage over so many of the sheet's steps. */
    public record Span(StageView stage, int steps) {}

    /** All steps in order, on as few sheets as can hold them, about equally many on each. */
    static List<Sheet> of(MapView map, int most) {
        var steps = map.steps();
        int sheets = (steps.size() + most - 1) / most;
        var made = new ArrayList<Sheet>();
        for (int i = 0; i < sheets; i++) {
            made.add(sheet(map, steps.subList(i * steps.size() / sheets, (i + 1) * steps.size() / sheets)));
        }
        return made;
    }

    static Sheet whole(MapView map) {
        return sheet(map, map.steps());
    }

    private static Sheet sheet(MapView map, List<StepView> steps) {
        var spans = map.stages().stream()
                .map(stage -> new Span(stage, (int) steps.stream()
                        .filter(step -> step.stageId().equals(stage.id()))
                        .count()))
                .filter(span -> span.steps() > 0)
                .toList();
        return new Sheet(List.copyOf(steps), spans);
    }
}
