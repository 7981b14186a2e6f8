package cx.atlas.journey.view;

import cx.atlas.journey.LaneKind;
import cx.atlas.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A map: columns (stages with their steps), rows (lanes), and what stands in the cells.
 *
 * @param from the first day of the evidence on the cards; null where there is none
 * @param to its last day
 */
public record MapView(
        JourneyHead journey,
        List<StageView> stages,
        List<LaneView> lanes,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** All steps in order. */
    public List<StepView> steps() {
        return stages.stream().flatMap(stage -> stage.steps().stream()).toList();
    }

    public StageView stage(UUID id) {
        return stages.stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("stage"));
    }

    public StepView step(UUID id) {
        return steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("step"));
    }

    public LaneView lane(UUID id) {
        return lanes.stream().filter(lane -> lane.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("lane"));
    }

    /** Every card in the order of the map: step by step, lane by lane. */
    public List<CardView> cards() {
        return steps().stream()
                .flatMap(step -> step.cells().stream())
                .flatMap(cell -> cell.cards().stream())
                .toList();
    }

    /** The touchpoints on the map, as often as they stand there. */
    public Stream<PlacedTouchpoint> touchpoints() {
        return cards().stream().map(CardView::touchpoint).filter(Objects::nonNull);
    }

    /** The kinds of lanes that can still be added. */
    public List<LaneKind> missingLanes() {
        return LaneKind.offered().stream()
                .filter(kind -> kind.isRepeatable() || lanes.stream().noneMatch(lane -> lane.kind() == kind))
                .toList();
    }

    /** Whether the map has a lane of this kind. */
    public boolean has(LaneKind kind) {
        return lanes.stream().anyMatch(lane -> lane.kind() == kind);
    }
}
