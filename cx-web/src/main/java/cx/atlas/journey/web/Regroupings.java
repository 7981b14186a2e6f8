package cx.atlas.journey.web;

import cx.atlas.journey.MapThing.Kind;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.StepView;
import cx.atlas.journey.view.Traces.Trace;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Columns that have come, gone or moved, and what else looks different for it: their former and present neighbours, and the heads above. */
final class Regroupings {

    private final MapView map;
    private final TouchedColumns columns;

    Regroupings(MapView map, TouchedColumns columns) {
        this.map = map;
        this.columns = columns;
    }

    /** Whether a thing has changed which columns the map has, or their order. */
    static boolean has(Trace trace) {
        var kind = trace.key().kind();
        return (kind == Kind.STAGE || kind == Kind.STEP)
                && (trace.was() != trace.is() || trace.isOf("rank") || trace.isOf("stage_id"));
    }

    void touch(List<Trace> traces) {
        traces.stream().filter(Regroupings::has).forEach(trace -> {
            if (trace.key().kind() == Kind.STAGE) {
                stage(trace);
            } else {
                step(trace);
                heads(trace);
            }
        });
    }

    private void stage(Trace trace) {
        Stream.of(trace.before(), trace.after())
                .filter(traits -> traits.has("rank"))
                .forEach(traits -> columns.touchEdge(columns.placeOfStage(traits.get("rank"))));
        map.stages().stream()
                .filter(stage -> stage.id().equals(trace.key().id()))
                .flatMap(stage -> stage.steps().stream())
                .forEach(step -> columns.touchEdge(step.at()));
    }

    private void step(Trace trace) {
        var now = map.steps().stream()
                .filter(step -> step.id().equals(trace.key().id()))
                .findFirst();
        now.ifPresent(step -> columns.touchEdge(step.at()));
        // What was read later may lack it already; then the act that removes it is told with the next patch.
        if (trace.was() && (now.isPresent() || trace.isGone())) {
            var stage = trace.before().has("stage_id")
                    ? UUID.fromString(trace.before().get("stage_id"))
                    : now.map(StepView::stageId).orElseThrow();
            var rank = trace.before().has("rank")
                    ? trace.before().get("rank")
                    : now.map(StepView::rank).orElseThrow();
            columns.touchEdge(columns.place(stage, rank));
        }
    }

    /** The head of a stage counts the friction of its steps; of one that is gone nobody knows. */
    private void heads(Trace trace) {
        var isSmooth = map.steps().stream()
                .anyMatch(step ->
                        step.id().equals(trace.key().id()) && step.frictions().isEmpty());
        if (isSmooth) {
            return;
        }
        Stream.of(trace.before(), trace.after())
                .filter(traits -> traits.has("stage_id"))
                .forEach(traits -> columns.touchHead(UUID.fromString(traits.get("stage_id"))));
    }
}
