package cx.atlas.journey.view;

import cx.atlas.journey.LaneKind;
import cx.atlas.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A map: columns (stages with their steps), rows (lanes), and what stands in the cells.
 *
 * @param allLanes those that are hidden included
 * @param comments how many open threads are about it
 * @param openings the steps of other journeys that open this one
 * @param from the first day of the evidence on the cards; null where there is none
 * @param to its last day
 */
public record MapView(
        JourneyHead journey,
        List<StageView> stages,
        List<LaneView> allLanes,
        CommentCounts comments,
        List<Opening> openings,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Those that are shown. */
    public List<LaneView> lanes() {
        return allLanes.stream().filter(lane -> !lane.hidden()).toList();
    }

    public List<LaneView> hiddenLanes() {
        return allLanes.stream().filter(LaneView::hidden).toList();
    }

    /** A lane, be it hidden. */
    public LaneView anyLane(UUID id) {
        return allLanes.stream()
                .filter(lane -> lane.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("lane"));
    }

    public boolean hasStep(@Nullable UUID id) {
        return steps().stream().anyMatch(step -> step.id().equals(id));
    }

    /** Whether this lane is shown. */
    public boolean hasLane(@Nullable UUID id) {
        return lanes().stream().anyMatch(lane -> lane.id().equals(id));
    }

    public Optional<CardView> findCard(UUID id) {
        return steps().stream()
                .flatMap(step -> step.cells().stream())
                .flatMap(cell -> cell.cards().stream())
                .filter(card -> card.id().equals(id))
                .findFirst();
    }

    /** How many steps a card reaches over, its own included; it ends at the last one. */
    public int over(CardView card) {
        return card.span() == 1
                ? 1
                : Math.min(card.span(), steps().size() - step(card.step()).at());
    }

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
        return lanes().stream()
                .filter(lane -> lane.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("lane"));
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
        return Stream.of(LaneKind.values())
                .filter(kind -> kind.isRepeatable() || allLanes.stream().noneMatch(lane -> lane.kind() == kind))
                .toList();
    }

    /** The further personas whose feelings the map draws. */
    public List<PersonaLine> personas() {
        return lanes().stream().flatMap(lane -> lane.personas().stream()).toList();
    }

    /** Whether the map has a lane of this kind. */
    public boolean has(LaneKind kind) {
        return lanes().stream().anyMatch(lane -> lane.kind() == kind);
    }
}
