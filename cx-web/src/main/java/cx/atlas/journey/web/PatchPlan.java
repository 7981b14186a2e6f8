package cx.atlas.journey.web;

import cx.atlas.journey.LaneKind;
import cx.atlas.journey.MapThing.Kind;
import cx.atlas.journey.view.LaneView;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.StageView;
import cx.atlas.journey.view.StepView;
import cx.atlas.journey.view.Traces.Trace;
import cx.atlas.journey.web.Piece.Spot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds the pieces of a map that look different after a run of acts, and where they go. */
final class PatchPlan {

    private record Crossing(UUID step, UUID lane) {}

    private final MapView map;
    private final List<Trace> traces;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<UUID> fresh = new HashSet<>();
    private final Set<Crossing> cells = new LinkedHashSet<>();

    private PatchPlan(MapView map, List<Trace> traces) {
        this.map = map;
        this.traces = traces;
    }

    /** @param map as it is now, with what stands in the cells that the acts have touched */
    static List<Piece> pieces(MapView map, List<Trace> traces) {
        var plan = new PatchPlan(map, traces);
        plan.drops();
        plan.stages();
        plan.steps();
        plan.dropStages();
        plan.lanes();
        plan.cards();
        plan.wideCards();
        plan.edges();
        return plan.pieces;
    }

    /** Whether what stands in every cell is needed to draw what has changed: then a lane has come, or the columns are others. */
    static boolean needsAllCells(List<Trace> traces) {
        return traces.stream()
                .anyMatch(trace -> Regroupings.has(trace)
                        || trace.key().kind() == Kind.LANE
                                && (trace.was() != trace.is() || trace.isOf("hidden") || isTitled(trace)));
    }

    private void drops() {
        for (var trace : traces) {
            var id = trace.key().id();
            switch (trace.key().kind()) {
                case STAGE -> {
                    // After its steps have moved out of it.
                }
                case STEP -> dropIf(trace.isGone(), "step-" + id);
                case CARD -> dropIf(trace.isGone(), "card-" + id);
                case LANE -> {
                    if (trace.isGone() || trace.isOf("hidden") && trace.after().has("hidden")) {
                        pieces.add(Piece.drop("lane-head-" + id));
                        var feels = LaneKind.FEELS.name().equals(kind(trace));
                        map.steps()
                                .forEach(step -> pieces.add(Piece.drop(
                                        feels ? "feeling-" + step.id() : "cell-%s-%s".formatted(step.id(), id))));
                    }
                }
            }
        }
    }

    private void dropStages() {
        traces.stream()
                .filter(trace -> trace.key().kind() == Kind.STAGE)
                .forEach(trace -> dropIf(trace.isGone(), "stage-" + trace.key().id()));
    }

    private String kind(Trace trace) {
        return trace.before().has("kind")
                ? trace.before().get("kind")
                : trace.after().has("kind")
                        ? trace.after().get("kind")
                        : map.allLanes().stream()
                                .filter(lane -> lane.id().equals(trace.key().id()))
                                .map(lane -> lane.kind().name())
                                .findFirst()
                                .orElse("");
    }

    private void dropIf(boolean gone, String id) {
        if (gone) {
            pieces.add(Piece.drop(id));
        }
    }

    private void stages() {
        Optional<StageView> former = Optional.empty();
        for (var stage : map.stages()) {
            var spot = Spot.after(former.map(it -> "stage-" + it.id()).orElse("map-lanes"));
            var trace = trace(Kind.STAGE, stage.id());
            if (trace.filter(Trace::isNew).isPresent()) {
                fresh.add(stage.id());
                // Those that moved in from elsewhere still stand there.
                stage.steps().stream()
                        .filter(step ->
                                trace(Kind.STEP, step.id()).filter(Trace::was).isPresent())
                        .forEach(step -> pieces.add(Piece.drop("step-" + step.id())));
                stage.steps().forEach(step -> fresh.add(step.id()));
                pieces.add(Piece.put(spot, "stage", Map.of("stage", stage)));
            } else if (trace.isPresent()) {
                if (trace.get().isOf("rank")) {
                    pieces.add(Piece.move(spot, "stage-" + stage.id()));
                }
                pieces.add(Piece.replace("stage-head", Map.of("stage", stage)));
            }
            former = Optional.of(stage);
        }
    }

    private void steps() {
        for (var stage : map.stages()) {
            if (fresh.contains(stage.id())) {
                continue;
            }
            Optional<StepView> former = Optional.empty();
            for (var step : stage.steps()) {
                var spot = former.map(it -> Spot.after("step-" + it.id())).orElse(Spot.firstIn("steps-" + stage.id()));
                step(step, trace(Kind.STEP, step.id()), spot);
                former = Optional.of(step);
            }
        }
    }

    private void step(StepView step, Optional<Trace> trace, Spot spot) {
        if (trace.filter(Trace::isNew).isPresent()) {
            fresh.add(step.id());
            pieces.add(Piece.put(spot, "step", Map.of("step", step)));
        } else if (trace.isPresent()) {
            if (trace.get().isOf("rank") || trace.get().isOf("stage_id")) {
                pieces.add(Piece.move(spot, "step-" + step.id()));
            }
            pieces.add(Piece.replace("step-head", Map.of("step", step)));
        }
    }

    private void lanes() {
        Optional<LaneView> former = Optional.empty();
        for (var lane : map.lanes()) {
            var above = former;
            trace(Kind.LANE, lane.id()).ifPresent(trace -> lane(lane, trace, above));
            former = Optional.of(lane);
        }
    }

    private void lane(LaneView lane, Trace trace, Optional<LaneView> above) {
        var head = Spot.after(above.map(it -> "lane-head-" + it.id()).orElse("map-corner"));
        if (isShown(trace)) {
            pieces.add(Piece.put(head, "lane-head", Map.of("lane", lane)));
        } else if (trace.isOf("rank")) {
            pieces.add(Piece.move(head, "lane-head-" + lane.id()));
            pieces.add(Piece.replace("lane-head", Map.of("lane", lane)));
        } else {
            pieces.add(Piece.replace("lane-head", Map.of("lane", lane)));
        }
        for (var step : map.steps()) {
            if (fresh.contains(step.id())) {
                continue;
            }
            var spot = Spot.after(above.map(it -> cellId(step.id(), it)).orElse("step-head-" + step.id()));
            if (isShown(trace)) {
                pieces.add(Piece.put(spot, cellFragment(lane), MapCells.model(map, step.id(), lane.id())));
                continue;
            }
            if (trace.isOf("rank")) {
                pieces.add(Piece.move(spot, cellId(step.id(), lane)));
            }
            if (isTitled(trace)) {
                cells.add(new Crossing(step.id(), lane.id()));
            }
        }
    }

    private void cards() {
        for (var trace : traces) {
            if (trace.key().kind() == Kind.CARD) {
                card(trace);
            }
        }
        for (var cell : cells) {
            pieces.add(
                    Piece.replace(cellFragment(map.lane(cell.lane())), MapCells.model(map, cell.step(), cell.lane())));
        }
    }

    /** A wide card says how many steps it reaches over, and it ends at the last one. */
    private void wideCards() {
        if (traces.stream().noneMatch(Regroupings::has)) {
            return;
        }
        map.cards().stream()
                .filter(card -> card.span() > 1 && !fresh.contains(card.step()))
                .map(card -> new Crossing(card.step(), card.lane()))
                .distinct()
                .filter(cell -> !cells.contains(cell))
                .forEach(cell -> pieces.add(Piece.replace(
                        cellFragment(map.lane(cell.lane())), MapCells.model(map, cell.step(), cell.lane()))));
    }

    private void card(Trace trace) {
        var card = map.findCard(trace.key().id());
        if (trace.was()) {
            var step = trace.before().has("step_id")
                    ? UUID.fromString(trace.before().get("step_id"))
                    : card.map(it -> it.step()).orElse(null);
            var lane = trace.before().has("lane_id")
                    ? UUID.fromString(trace.before().get("lane_id"))
                    : card.map(it -> it.lane()).orElse(null);
            if (step != null && lane != null) {
                touch(step, lane);
            }
        }
        card.ifPresent(it -> touch(it.step(), it.lane()));
    }

    private void touch(UUID step, UUID lane) {
        if (!fresh.contains(step) && map.hasStep(step) && map.hasLane(lane)) {
            cells.add(new Crossing(step, lane));
        }
    }

    /** What the touched columns change beside themselves: lines of the curve, handoffs, served elements, frictions. */
    private void edges() {
        var columns = new TouchedColumns(map);
        cells.forEach(cell -> columns.touch(cell.step(), map.lane(cell.lane()).kind()));
        for (var trace : traces) {
            if (trace.key().kind() == Kind.LANE && (trace.was() != trace.is() || trace.isOf("hidden"))) {
                LaneKind.find(kind(trace))
                        .ifPresent(kind -> map.steps().forEach(step -> columns.touch(step.id(), kind)));
            }
        }
        new Regroupings(map, columns).touch(traces);
        pieces.addAll(columns.pieces(fresh));
    }

    /** Whether what each of its cells says of the lane is another thing now. */
    private static boolean isTitled(Trace trace) {
        return trace.isOf("name") || trace.isOf("personas");
    }

    private static boolean isShown(Trace trace) {
        return trace.isNew() || trace.isOf("hidden") && !trace.after().has("hidden");
    }

    private Optional<Trace> trace(Kind kind, UUID id) {
        return traces.stream()
                .filter(trace -> trace.key().kind() == kind && trace.key().id().equals(id))
                .findFirst();
    }

    static String cellFragment(LaneView lane) {
        return lane.kind() == LaneKind.FEELS ? "feeling" : "cell";
    }

    private static String cellId(UUID step, LaneView lane) {
        return lane.kind() == LaneKind.FEELS ? "feeling-" + step : "cell-%s-%s".formatted(step, lane.id());
    }
}
