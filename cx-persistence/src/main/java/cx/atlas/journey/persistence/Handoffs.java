package cx.atlas.journey.persistence;

import cx.atlas.journey.persistence.MapRows.Owner;
import cx.atlas.journey.view.Handoff;
import cx.atlas.journey.view.LaneView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds out, step by step, where one department hands the customer to another. */
final class Handoffs {

    private record Cell(UUID step, UUID lane) {}

    private final Map<Cell, List<Owner>> owners = new HashMap<>();
    private final Map<UUID, List<Owner>> former = new HashMap<>();

    /** @param owners each cell's in the order of its cards */
    Handoffs(List<Owner> owners) {
        for (var owner : owners) {
            this.owners
                    .computeIfAbsent(new Cell(owner.stepId(), owner.laneId()), key -> new ArrayList<>())
                    .add(owner);
        }
    }

    /** By lane, who hands over to this step; asked for the steps in their order. */
    Map<UUID, String> to(UUID step, List<LaneView> lanes) {
        var handoffs = new HashMap<UUID, String>();
        for (var lane : lanes) {
            var here = owners.getOrDefault(new Cell(step, lane.id()), List.of());
            var before = former.put(lane.id(), here);
            var from = Handoff.from(before == null ? List.of() : before, here, Owner::id);
            if (from != null) {
                handoffs.put(lane.id(), from.name());
            }
        }
        return handoffs;
    }
}
