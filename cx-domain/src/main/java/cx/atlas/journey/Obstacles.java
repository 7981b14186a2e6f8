package cx.atlas.journey;

import cx.atlas.journey.MapThing.Key;
import cx.atlas.journey.MapThing.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out whether changes can be made on a map as it is now, or whether somebody has built on what they would change. */
public final class Obstacles {

    private final Grid grid;
    private final Cards cards;
    private final Map<Key, Change> changes;
    private final Map<Key, Traits> now = new HashMap<>();
    private final List<Card> around;

    private Obstacles(Journey journey, Cards cards, List<Change> changes) {
        this.grid = journey.grid();
        this.cards = cards;
        this.changes = changes.stream().collect(Collectors.toMap(Change::key, change -> change));
        grid.things().forEach(thing -> now.put(thing.key(), thing.traits()));
        var touched = changes.stream()
                .filter(change -> change.key().kind() == Kind.CARD)
                .map(change -> new CardId(change.key().id()))
                .toList();
        cards.findByIdIn(touched).forEach(card -> now.put(card.key(), card.traits()));
        var steps = changes.stream()
                .filter(change -> change.key().kind() == Kind.CARD && change.after() != null)
                .map(change -> now(change).with(change.after()))
                .filter(traits -> traits.has("step_id"))
                .map(traits -> new StepId(traits.id("step_id")))
                .distinct()
                .toList();
        this.around = cards.findByStepIdIn(steps);
    }

    private Traits now(Change change) {
        return now.getOrDefault(change.key(), Traits.of());
    }

    /** The first change that cannot be made without overwriting what somebody did since; none where all can. */
    public static Optional<Change> find(Journey journey, Cards cards, List<Change> changes) {
        var obstacles = new Obstacles(journey, cards, changes);
        return changes.stream().filter(obstacles::stop).findFirst();
    }

    private boolean stop(Change change) {
        var is = now.get(change.key());
        if (change.before() == null) {
            return is != null || isHomeless(change.after()) || isTwice(change) || isCrowded(change);
        }
        if (is == null || !change.before().holdIn(is)) {
            return true;
        }
        return change.after() == null
                ? isBuiltOn(change.key())
                : isHomeless(is.with(change.after())) || isCrowded(change);
    }

    /** Whether the stage of a step, or the step or lane of a card, would not be there. */
    private boolean isHomeless(@Nullable Traits traits) {
        return traits != null
                && (isGone(traits, "stage_id", Kind.STAGE)
                        || isGone(traits, "step_id", Kind.STEP)
                        || isGone(traits, "lane_id", Kind.LANE));
    }

    private boolean isGone(Traits traits, String trait, Kind kind) {
        if (!traits.has(trait)) {
            return false;
        }
        var key = new Key(kind, traits.id(trait));
        var change = changes.get(key);
        return change == null ? !now.containsKey(key) : change.removes();
    }

    /** Whether a map would have two of what it has once. */
    private boolean isTwice(Change change) {
        var after = change.after();
        if (change.key().kind() != Kind.LANE || after == null) {
            return false;
        }
        var kind = LaneKind.valueOf(after.get("kind"));
        var there = grid.findLane(kind);
        return !kind.isRepeatable() && there != null && !isRemoved(there.key());
    }

    /**
     * Whether a card would stand beside another with the same touchpoint or need, or the same persona's feeling. That a map or a
     * cell is full is no obstacle: what was there comes back, and only what is new waits for room.
     */
    private boolean isCrowded(Change change) {
        if (change.key().kind() != Kind.CARD || change.after() == null) {
            return false;
        }
        if (change.before() != null && !change.isOf("step_id") && !change.isOf("lane_id")) {
            return false;
        }
        var card = now(change).with(change.after());
        return around.stream()
                .filter(other -> !changes.containsKey(other.key()))
                .map(Card::traits)
                .filter(other -> other.get("step_id").equals(card.get("step_id"))
                        && other.get("lane_id").equals(card.get("lane_id")))
                .anyMatch(other -> Cell.isTwice(card, other)
                        || isFeeling(card) && card.get("persona_id").equals(other.get("persona_id")));
    }

    private boolean isFeeling(Traits card) {
        var lane = now.get(new Key(Kind.LANE, card.id("lane_id")));
        return lane != null && lane.get("kind").equals(LaneKind.FEELS.name());
    }

    /** Whether something stands in it that would go with it. */
    private boolean isBuiltOn(Key key) {
        return switch (key.kind()) {
            case STAGE -> isLeft(grid.stepsOf(new StageId(key.id())), "stage_id");
            case STEP -> isLeft(cards.findByStepIdIn(List.of(new StepId(key.id()))), "step_id");
            case LANE -> isLeft(cards.findByLaneId(new LaneId(key.id())), "lane_id");
            case CARD -> false;
        };
    }

    /** Whether any of these neither goes nor gets another home. */
    private boolean isLeft(List<? extends MapThing> things, String home) {
        return things.stream()
                .map(thing -> changes.get(thing.key()))
                .anyMatch(change -> change == null || !change.removes() && !change.isOf(home));
    }

    private boolean isRemoved(Key key) {
        var change = changes.get(key);
        return change != null && change.removes();
    }
}
