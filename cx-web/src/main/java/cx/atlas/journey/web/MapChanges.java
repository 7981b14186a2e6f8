package cx.atlas.journey.web;

import cx.atlas.journey.LaneKind;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.StepView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What looks different on a map after an act, beside what the act was about. */
final class MapChanges {

    private MapChanges() {}

    /** A fragment to draw again. */
    record Change(String fragment, Map<String, Object> model) {}

    static List<Change> between(MapView before, MapView after) {
        var former = new HashMap<UUID, StepView>();
        before.steps().forEach(step -> former.put(step.id(), step));
        var curve = CurveDrawing.pieces(before.steps());
        var changes = new ArrayList<Change>();
        var pieces = CurveDrawing.pieces(after.steps());
        for (var step : after.steps()) {
            var old = former.get(step.id());
            if (old == null) {
                continue;
            }
            if (!old.feeling().equals(step.feeling())) {
                feels("feeling", after, step, changes);
            } else if (!Objects.equals(curve.get(step.id()), pieces.get(step.id()))) {
                feels("curve", after, step, changes);
            }
            handoffs(after, old, step, changes);
        }
        return changes;
    }

    private static void feels(String fragment, MapView map, StepView step, List<Change> changes) {
        map.lanes().stream()
                .filter(lane -> lane.kind() == LaneKind.FEELS)
                .forEach(lane -> changes.add(new Change(fragment, Map.of("step", step, "lane", lane))));
    }

    private static void handoffs(MapView map, StepView old, StepView step, List<Change> changes) {
        for (var lane : map.lanes()) {
            if (!Objects.equals(old.handoffs().get(lane.id()), step.handoffs().get(lane.id()))) {
                changes.add(new Change("handoff", Map.of("step", step, "lane", lane)));
            }
        }
    }
}
