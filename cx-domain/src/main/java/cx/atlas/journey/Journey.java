package cx.atlas.journey;

import cx.atlas.persona.PersonaId;
import cx.atlas.shared.Name;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import cx.atlas.workspace.AccountId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer does to reach a goal, seen from the customer.
 *
 * <p>It is started as a draft with a title. Its map is then arranged: stages in their phases, steps in their stages, lanes
 * across all of them; cards stand in the cells and are aggregates of their own. When it is published every member sees it,
 * and it goes on changing. When it is no longer needed it is archived and can be read, but not changed, until it is restored.
 *
 * <p>Who changes its structure holds its lock, so that two people at once both succeed. A text is guarded by the version of
 * the thing that bears it.
 */
@Entity
public class Journey {

    public static final int MOST_STAGES = 60;
    public static final int MOST_STEPS = 200;
    public static final int MOST_LANES = 40;

    @EmbeddedId
    private JourneyId id;

    @Version
    private @Nullable Long version;

    /** Counts the changes of the heading alone, since {@link #version} also counts those of the structure. */
    private long edition;

    @Embedded
    private Name title;

    @Embedded
    private Prose goal;

    @Enumerated(EnumType.STRING)
    private JourneyKind kind;

    @Enumerated(EnumType.STRING)
    private JourneyStatus status = JourneyStatus.DRAFT;

    @Embedded
    private @Nullable PersonaId personaId;

    @Embedded
    private @Nullable AccountId ownerId;

    private boolean archived;

    private Instant changedAt = Instant.now();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "journey_id", nullable = false, updatable = false)
    private List<Stage> stages = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "journey_id", nullable = false, updatable = false)
    private List<Step> steps = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "journey_id", nullable = false, updatable = false)
    private List<Lane> lanes = new ArrayList<>();

    protected Journey() {}

    public Journey(JourneyId id, Heading heading) {
        this.id = id;
        say(heading);
    }

    public JourneyId id() {
        return id;
    }

    public Heading heading() {
        return new Heading(title, goal, kind, personaId, ownerId);
    }

    public JourneyStatus status() {
        return status;
    }

    public boolean archived() {
        return archived;
    }

    /** In their order. */
    public List<Stage> stages() {
        return Ranked.inOrder(stages);
    }

    /** The steps of a stage in their order. */
    public List<Step> stepsOf(StageId stage) {
        return Ranked.inOrder(
                steps.stream().filter(step -> step.stageId().equals(stage)).toList());
    }

    /** In their order. */
    public List<Lane> lanes() {
        return Ranked.inOrder(lanes);
    }

    /** @param expected the edition that the form was drawn from */
    public void describe(long expected, Heading heading) {
        change();
        StaleEdit.unless(edition, expected);
        edition++;
        say(heading);
    }

    public void publish() {
        change();
        if (steps.isEmpty()) {
            throw RuleBroken.of("journey.error.publish.empty");
        }
        status = JourneyStatus.PUBLISHED;
    }

    public void withdraw() {
        change();
        status = JourneyStatus.DRAFT;
    }

    public void archive() {
        archived = true;
        changedAt = Instant.now();
    }

    public void restore() {
        archived = false;
        changedAt = Instant.now();
    }

    public StageId addStage(Phase phase, Name name, Place<StageId> place) {
        change();
        requireRoom(stages, MOST_STAGES, "journey.error.stages.tooMany");
        var stage = new Stage(StageId.next(), phase, name, place.among(stages, "stage"));
        stages.add(stage);
        return stage.id();
    }

    public void renameStage(StageId id, long expected, Name name) {
        change();
        stage(id).rename(expected, name);
    }

    public void standIn(StageId id, Phase phase) {
        change();
        stage(id).standIn(phase);
    }

    public void moveStage(StageId id, Place<StageId> place) {
        change();
        var stage = stage(id);
        stage.moveTo(place.among(Ranked.without(stages, stage), "stage"));
    }

    /** Removes a stage with its steps; what stands in their cells goes with them. */
    public void removeStage(StageId id) {
        change();
        stages.remove(stage(id));
        steps.removeIf(step -> step.stageId().equals(id));
    }

    public StepId addStep(StageId stage, Name name, Place<StepId> place) {
        change();
        requireRoom(steps, MOST_STEPS, "journey.error.steps.tooMany");
        var step = new Step(StepId.next(), stage(stage).id(), name, place.among(stepsOf(stage), "step"));
        steps.add(step);
        return step.id();
    }

    public void renameStep(StepId id, long expected, Name name) {
        change();
        step(id).rename(expected, name);
    }

    /** @param stage where the step stands from now on: its own stage or another one */
    public void moveStep(StepId id, StageId stage, Place<StepId> place) {
        change();
        var step = step(id);
        step.moveTo(stage(stage).id(), place.among(Ranked.without(stepsOf(stage), step), "step"));
    }

    public void markMomentOfTruth(StepId id, boolean momentOfTruth) {
        change();
        step(id).markMomentOfTruth(momentOfTruth);
    }

    /** Removes a step; what stands in its cells goes with it. */
    public void removeStep(StepId id) {
        change();
        steps.remove(step(id));
    }

    /** @param name may be empty unless the lane is an own one */
    public LaneId addLane(LaneKind kind, String name, Place<LaneId> place) {
        change();
        requireRoom(lanes, MOST_LANES, "journey.error.lanes.tooMany");
        if (!LaneKind.offered().contains(kind)) {
            throw RuleBroken.of("journey.error.lane.notOffered");
        }
        if (!kind.isRepeatable() && findLane(kind) != null) {
            throw RuleBroken.of("journey.error.lane.twice");
        }
        var lane = new Lane(LaneId.next(), kind, name, place.among(lanes, "lane"));
        lanes.add(lane);
        return lane.id();
    }

    public void renameLane(LaneId id, long expected, String name) {
        change();
        lane(id).rename(expected, name);
    }

    public void moveLane(LaneId id, Place<LaneId> place) {
        change();
        var lane = lane(id);
        lane.moveTo(place.among(Ranked.without(lanes, lane), "lane"));
    }

    /** Removes a lane; what stands in its cells goes with it. */
    public void removeLane(LaneId id) {
        change();
        lanes.remove(lane(id));
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

    /** Refuses changes of an archived journey. */
    public void requireActive() {
        if (archived) {
            throw RuleBroken.of("journey.error.archived");
        }
    }

    private void change() {
        requireActive();
        changedAt = Instant.now();
    }

    private void say(Heading heading) {
        title = heading.title();
        goal = heading.goal();
        kind = heading.kind();
        personaId = heading.persona();
        ownerId = heading.owner();
    }

    private Stage stage(StageId id) {
        return Ranked.one(stages, id, "stage");
    }

    private @Nullable Lane findLane(LaneKind kind) {
        return lanes.stream().filter(lane -> lane.kind() == kind).findFirst().orElse(null);
    }

    private static void requireRoom(List<?> things, int most, String message) {
        if (things.size() >= most) {
            throw RuleBroken.of(message, most);
        }
    }
}
