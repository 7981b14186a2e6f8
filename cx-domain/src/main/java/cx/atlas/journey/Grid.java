package cx.atlas.journey;

import cx.atlas.persona.PersonaId;
import cx.atlas.shared.Name;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.RuleBroken;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns and rows of a map: stages in their phases, steps in their stages, lanes across all of them. */
@Embeddable
public class Grid {

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "journey_id", nullable = false, updatable = false)
    private List<Stage> stages = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "journey_id", nullable = false, updatable = false)
    private List<Step> steps = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "journey_id", nullable = false, updatable = false)
    private List<Lane> lanes = new ArrayList<>();

    protected Grid() {}

    /** In their order. */
    public List<Stage> stages() {
        return Ranked.inOrder(stages);
    }

    /** The steps of a stage in their order. */
    public List<Step> stepsOf(StageId stage) {
        return Ranked.inOrder(
                steps.stream().filter(step -> step.stageId().equals(stage)).toList());
    }

    /** All steps, from the first to the last. */
    public List<Step> steps() {
        return stages().stream().flatMap(stage -> stepsOf(stage.id()).stream()).toList();
    }

    /** Those lanes, from the first shown one to the last, between which cards are copied and moved. */
    public List<Lane> rows() {
        return lanes().stream()
                .filter(lane -> !lane.hidden() && lane.kind().holdsCards())
                .toList();
    }

    /** In their order, those that are hidden included. */
    public List<Lane> lanes() {
        return Ranked.inOrder(lanes);
    }

    public Stage stage(StageId id) {
        return Ranked.one(stages, id, "stage");
    }

    public Step step(StepId id) {
        return Ranked.one(steps, id, "step");
    }

    public Lane lane(LaneId id) {
        return Ranked.one(lanes, id, "lane");
    }

    /** The lane of a kind that a map has once; refused where this map has none. */
    public Lane lane(LaneKind kind) {
        var lane = findLane(kind);
        if (lane == null) {
            throw new NotFound("lane");
        }
        return lane;
    }

    Stream<MapThing> things() {
        return Stream.<List<? extends MapThing>>of(stages, steps, lanes).flatMap(List::stream);
    }

    /** @param phase null for that of the last stage */
    public StageId addStage(@Nullable Phase phase, Name name, Place<StageId> place) {
        requireRoom(stages, Journey.MOST_STAGES, "journey.error.stages.tooMany");
        var last = stages().stream().reduce((one, other) -> other).map(Stage::phase);
        var stage = new Stage(
                StageId.next(), phase == null ? last.orElse(Phase.BEFORE) : phase, name, place.among(stages, "stage"));
        stages.add(stage);
        return stage.id();
    }

    public void renameStage(StageId id, long expected, Name name) {
        stage(id).rename(expected, name);
    }

    public void standIn(StageId id, Phase phase) {
        stage(id).standIn(phase);
    }

    public void moveStage(StageId id, Place<StageId> place) {
        var stage = stage(id);
        stage.moveTo(place.among(Ranked.without(stages, stage), "stage"));
    }

    /** Removes a stage with its steps; what stands in their cells goes with them. */
    public void removeStage(StageId id) {
        stages.remove(stage(id));
        steps.removeIf(step -> step.stageId().equals(id));
    }

    public StepId addStep(StageId stage, Name name, Place<StepId> place) {
        requireRoom(steps, Journey.MOST_STEPS, "journey.error.steps.tooMany");
        var step = new Step(StepId.next(), stage(stage).id(), name, place.among(stepsOf(stage), "step"));
        steps.add(step);
        return step.id();
    }

    public void renameStep(StepId id, long expected, Name name) {
        step(id).rename(expected, name);
    }

    /** @param stage where the step stands from now on: its own stage or another one */
    public void moveStep(StepId id, StageId stage, Place<StepId> place) {
        var step = step(id);
        step.moveTo(stage(stage).id(), place.among(Ranked.without(stepsOf(stage), step), "step"));
    }

    /** @param width in pixels at full size, kept within limits; null for the usual width */
    public void resizeStep(StepId id, @Nullable Integer width) {
        step(id).widen(width);
    }

    public void markMomentOfTruth(StepId id, boolean momentOfTruth) {
        step(id).markMomentOfTruth(momentOfTruth);
    }

    /** A step like this one, behind it or last in another stage; its cells are empty. */
    public StepId copyStep(StepId id, StageId stage, Name name) {
        var step = step(id);
        var copy = step(addStep(stage, name, stage.equals(step.stageId()) ? Place.after(id) : Place.last()));
        copy.become(step.traits().with(copy.place()));
        return copy.id();
    }

    /** Removes a step; what stands in its cells goes with it. */
    public void removeStep(StepId id) {
        steps.remove(step(id));
    }

    /** @param opens the journey that tells the step in detail; null for none */
    public void openStep(StepId id, @Nullable JourneyId opens) {
        step(id).open(opens);
    }

    /** @param name may be empty unless the lane is an own one */
    public LaneId addLane(LaneKind kind, String name, Place<LaneId> place) {
        requireRoom(lanes, Journey.MOST_LANES, "journey.error.lanes.tooMany");
        if (!kind.isRepeatable() && findLane(kind) != null) {
            throw RuleBroken.of("journey.error.lane.twice");
        }
        var lane = new Lane(LaneId.next(), kind, name, place.among(lanes, "lane"));
        lanes.add(lane);
        return lane.id();
    }

    /** A lane like this own one, below it; its cells are empty. */
    public LaneId copyLane(LaneId id, String name) {
        var lane = lane(id);
        var copy = lane(addLane(lane.kind(), name, Place.after(id)));
        copy.become(lane.traits().with(Traits.of("name", copy.name(), "rank", copy.rank())));
        return copy.id();
    }

    public void renameLane(LaneId id, long expected, String name) {
        lane(id).rename(expected, name);
    }

    /** @param icon one of {@link Lane#ICONS}; empty for that of its kind */
    public void giveIcon(LaneId id, String icon) {
        lane(id).giveIcon(icon);
    }

    /**
     * @param expected those that the choice was drawn from
     * @param personas whose feelings its curve shows beside that of the journey's persona
     */
    public void follow(LaneId id, List<PersonaId> expected, List<PersonaId> personas) {
        lane(id).follow(expected, personas);
    }

    public void moveLane(LaneId id, Place<LaneId> place) {
        var lane = lane(id);
        lane.moveTo(place.among(Ranked.without(lanes, lane), "lane"));
    }

    public void hideLane(LaneId id, boolean hidden) {
        lane(id).hide(hidden);
    }

    /** Removes a lane; what stands in its cells goes with it. */
    public void removeLane(LaneId id) {
        lanes.remove(lane(id));
    }

    @Nullable
    public Lane findLane(LaneKind kind) {
        return lanes.stream().filter(lane -> lane.kind() == kind).findFirst().orElse(null);
    }

    /**
     * Makes a thing be there and be so; a rank that is taken by now goes behind the one that has it.
     *
     * @param coming what gets another rank still, and is not in the way
     */
    void put(MapThing.Key key, Traits traits, Set<MapThing.Key> coming) {
        var id = key.id();
        switch (key.kind()) {
            case STAGE -> put(stages, new StageId(id), traits, Stage::new).become(free(traits, id, stages, coming));
            case STEP -> {
                var among = stepsOf(new StageId(traits.id("stage_id")));
                put(steps, new StepId(id), traits, Step::new).become(free(traits, id, among, coming));
            }
            case LANE -> put(lanes, new LaneId(id), traits, Lane::new).become(free(traits, id, lanes, coming));
            case CARD -> throw new IllegalArgumentException("Cards do not stand in the grid");
        }
    }

    void drop(MapThing.Key key) {
        Stream.<List<? extends MapThing>>of(stages, steps, lanes)
                .forEach(things -> things.removeIf(thing -> thing.key().equals(key)));
    }

    private static <I, T extends Ranked<I>> T put(List<T> things, I id, Traits traits, BiFunction<I, Traits, T> make) {
        return things.stream()
                .filter(thing -> thing.id().equals(id))
                .findFirst()
                .orElseGet(() -> {
                    var made = make.apply(id, traits);
                    things.add(made);
                    return made;
                });
    }

    static <T extends MapThing & Ranked<?>> Traits free(
            Traits traits, UUID id, List<T> among, Set<MapThing.Key> coming) {
        var others = among.stream()
                .filter(one -> !one.key().id().equals(id) && !coming.contains(one.key()))
                .toList();
        var rank = Rank.free(
                new Rank(traits.get("rank")), others.stream().map(Ranked::rank).toList());
        return traits.with(Traits.of("rank", rank));
    }

    private static void requireRoom(List<?> things, int most, String message) {
        if (things.size() >= most) {
            throw RuleBroken.of(message, most);
        }
    }
}
