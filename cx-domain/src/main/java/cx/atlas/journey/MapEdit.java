package cx.atlas.journey;

import cx.atlas.journey.MapThing.Key;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.RuleBroken;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One act on a map under way: it notes what each thing was like before it was touched, so that the act can be written down,
 * shown to others and taken back. Whoever has it holds the lock of the journey.
 */
public final class MapEdit {

    public static final int MOST_SELECTED = 1_000;

    private final Journey journey;
    private final Cards cards;
    private final Map<Key, @Nullable Traits> before = new LinkedHashMap<>();
    private final Map<Key, Card> present = new LinkedHashMap<>();
    private @Nullable List<Card> all;
    private boolean grid;
    private String subject = "";

    public MapEdit(Journey journey, Cards cards) {
        journey.requireOpen();
        this.journey = journey;
        this.cards = cards;
    }

    public Journey journey() {
        return journey;
    }

    /** Names what the act is about. */
    public void about(Object subject) {
        this.subject = subject.toString();
    }

    public String subject() {
        return subject;
    }

    /** The columns and rows, to be changed. */
    public Grid grid() {
        if (!grid) {
            grid = true;
            journey.grid().things().forEach(thing -> before.put(thing.key(), thing.traits()));
        }
        return journey.arrange();
    }

    public Card card(CardId id) {
        return note(cards.byId(journey.id(), id));
    }

    /** As {@link #card(CardId)}; refuses unless this is the version that the form was drawn from. */
    public Card card(CardId id, long expected) {
        var card = card(id);
        card.requireVersion(expected);
        return card;
    }

    /** The lane that a card stands in. */
    public Lane lane(Card card) {
        return journey.grid().lane(card.laneId());
    }

    /** A stage, step, lane or card that is there. */
    public MapThing thing(Key key) {
        return key.kind() == MapThing.Kind.CARD
                ? card(new CardId(key.id()))
                : journey.grid()
                        .things()
                        .filter(thing -> thing.key().equals(key))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(key.kind().name().toLowerCase(Locale.ROOT)));
    }

    /** Those of these cards that are still there, in no order; a card of another map is refused. */
    public List<Card> selected(Collection<CardId> ids) {
        if (ids.size() > MOST_SELECTED) {
            throw RuleBroken.of("journey.error.selection.tooMany", MOST_SELECTED);
        }
        var found = cards.findByIdIn(ids);
        if (found.stream().anyMatch(card -> !card.journeyId().equals(journey.id()))) {
            throw RuleBroken.of("journey.error.selection.elsewhere");
        }
        return found.stream().map(this::note).toList();
    }

    /** Reads all cards at once, for an act that reaches into many cells. */
    public void readAll() {
        all = new ArrayList<>(cards.findByJourneyId(journey.id()));
    }

    public Cell cell(StepId step, LaneId lane) {
        var cell = all == null
                ? Cell.of(journey, step, lane, cards)
                : new Cell(
                        journey.id(), journey.grid().step(step), journey.grid().lane(lane), standing(all, step, lane));
        cell.cards().forEach(this::note);
        return cell;
    }

    private static List<Card> standing(List<Card> cards, StepId step, LaneId lane) {
        return cards.stream()
                .filter(card -> card.stepId().equals(step) && card.laneId().equals(lane))
                .toList();
    }

    /** Puts a new card on the map. */
    public Card add(Card card) {
        before.putIfAbsent(card.key(), null);
        present.put(card.key(), cards.save(card));
        if (all != null) {
            all.add(card);
        }
        return card;
    }

    /** Moves cards as one: what leaves a cell is in nobody's way there. */
    public void move(List<Block.Spot> spots) {
        readAll();
        var leaving = spots.stream()
                .filter(Block.Spot::isElsewhere)
                .map(Block.Spot::card)
                .collect(Collectors.toCollection(HashSet::new));
        for (var spot : spots) {
            leaving.remove(spot.card());
            cell(spot.step(), spot.lane()).without(leaving).take(spot.card(), Place.last());
        }
    }

    public void remove(Card card) {
        note(card);
        present.remove(card.key());
        cards.delete(card);
        if (all != null) {
            all.remove(card);
        }
    }

    /** Removes a stage with its steps and what stands in their cells. */
    public void removeStage(StageId stage) {
        var steps = journey.grid().stepsOf(stage).stream().map(Step::id).toList();
        cards.findByStepIdIn(steps).forEach(this::lose);
        grid().removeStage(stage);
    }

    /** Removes a step with what stands in its cells. */
    public void removeStep(StepId step) {
        cards.findByStepIdIn(List.of(step)).forEach(this::lose);
        grid().removeStep(step);
    }

    /** Removes a lane with what stands in its cells. */
    public void removeLane(LaneId lane) {
        cards.findByLaneId(lane).forEach(this::lose);
        grid().removeLane(lane);
    }

    /** Makes these changes, whatever stands in their way; {@link Obstacles} says beforehand what does. */
    public void make(List<Change> changes) {
        var gone = changes.stream().filter(Change::removes).map(Change::key).collect(Collectors.toSet());
        var coming = changes.stream()
                .filter(change -> change.after() != null
                        && Stream.of("rank", "stage_id", "step_id", "lane_id").anyMatch(change.after()::has))
                .map(Change::key)
                .collect(Collectors.toCollection(HashSet::new));
        var there = cardsAround(changes);
        for (var change : Change.inOrder(changes)) {
            if (change.key().kind() == MapThing.Kind.CARD) {
                makeCard(change, gone, coming, there);
            } else if (change.after() == null) {
                grid().drop(change.key());
            } else {
                grid().put(change.key(), be(before.get(change.key()), change.after()), coming);
            }
            coming.remove(change.key());
        }
    }

    /** The cards that these changes are about, and those that stand where others come to stand. */
    private Map<CardId, Card> cardsAround(List<Change> changes) {
        var ofCards = changes.stream()
                .filter(change -> change.key().kind() == MapThing.Kind.CARD)
                .toList();
        var around = new HashMap<CardId, Card>();
        cards.findByIdIn(ofCards.stream()
                        .map(change -> new CardId(change.key().id()))
                        .toList())
                .forEach(card -> around.put(card.id(), note(card)));
        var steps = ofCards.stream()
                .flatMap(change -> Stream.ofNullable(change.after()).map(after -> be(before.get(change.key()), after)))
                .filter(traits -> traits.has("step_id"))
                .map(traits -> new StepId(traits.id("step_id")))
                .distinct()
                .toList();
        cards.findByStepIdIn(steps).forEach(card -> around.putIfAbsent(card.id(), card));
        return around;
    }

    private void makeCard(Change change, Set<Key> gone, Set<Key> coming, Map<CardId, Card> there) {
        var id = new CardId(change.key().id());
        if (change.before() == null) {
            var traits = Objects.requireNonNull(change.after());
            there.put(id, add(Card.of(journey.id(), id, free(traits, id, coming, there))));
            return;
        }
        var card = Optional.ofNullable(there.get(id)).orElseThrow(() -> new NotFound("card"));
        note(card);
        if (change.after() != null) {
            var traits = card.traits().with(change.after());
            var moves = change.isOf("rank") || change.isOf("step_id") || change.isOf("lane_id");
            card.become(moves ? free(traits, id, coming, there) : traits);
            return;
        }
        there.remove(id);
        if (gone.contains(new Key(MapThing.Kind.STEP, card.stepId().value()))
                || gone.contains(new Key(MapThing.Kind.LANE, card.laneId().value()))) {
            lose(card);
        } else {
            remove(card);
        }
    }

    /** With a rank that no card in its cell has which stays or has come already. */
    private static Traits free(Traits traits, CardId id, Set<Key> coming, Map<CardId, Card> there) {
        var step = new StepId(traits.id("step_id"));
        var lane = new LaneId(traits.id("lane_id"));
        var among = there.values().stream()
                .filter(card -> card.stepId().equals(step) && card.laneId().equals(lane))
                .toList();
        return Grid.free(traits, id.value(), among, coming);
    }

    private static Traits be(@Nullable Traits now, Traits after) {
        return now == null ? after : now.with(after);
    }

    /** What the act has changed so far. */
    public List<Change> changes() {
        var after = new LinkedHashMap<Key, Traits>();
        if (grid) {
            journey.grid().things().forEach(thing -> after.put(thing.key(), thing.traits()));
        }
        present.forEach((key, card) -> after.put(key, card.traits()));
        var changes = new ArrayList<Change>();
        before.forEach(
                (key, traits) -> Change.between(key, traits, after.get(key)).ifPresent(changes::add));
        after.forEach((key, traits) -> {
            if (!before.containsKey(key)) {
                changes.add(new Change(key, null, traits));
            }
        });
        return changes;
    }

    /** Notes on what the act has changed which one it was. */
    public void sign(long act, List<Change> changes) {
        var changed = changes.stream().map(Change::key).collect(Collectors.toSet());
        Stream.concat(grid ? journey.grid().things() : Stream.empty(), present.values().stream())
                .filter(thing -> changed.contains(thing.key()))
                .forEach(thing -> thing.signed(act));
    }

    private Card note(Card card) {
        if (!before.containsKey(card.key())) {
            before.put(card.key(), card.traits());
            present.put(card.key(), card);
        }
        return card;
    }

    /** The database removes it with the step or lane that it stands in. */
    private void lose(Card card) {
        note(card);
        present.remove(card.key());
    }
}
