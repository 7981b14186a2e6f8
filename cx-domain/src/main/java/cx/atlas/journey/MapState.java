package cx.atlas.journey;

import cx.atlas.journey.MapThing.Key;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every thing of a map is like at one moment: now, in a version, or in another journey. */
public record MapState(Map<Key, Traits> things) {

    public static final MapState EMPTY = new MapState(Map.of());

    private static final List<String> HOMES = List.of("stage_id", "step_id", "lane_id");

    public MapState {
        things = Map.copyOf(things);
    }

    public static MapState of(Journey journey, Collection<Card> cards) {
        return new MapState(Stream.concat(journey.grid().things(), cards.stream())
                .collect(Collectors.toMap(MapThing::key, MapThing::traits)));
    }

    /** From rows as they are stored: with columns that are no traits. */
    public static MapState stored(JourneyId journey, Map<Key, Traits> rows) {
        var things = new LinkedHashMap<Key, Traits>();
        rows.forEach((key, row) -> things.put(
                key,
                switch (key.kind()) {
                    case STAGE -> new Stage(new StageId(key.id()), row).traits();
                    case STEP -> new Step(new StepId(key.id()), row).traits();
                    case LANE -> new Lane(new LaneId(key.id()), row).traits();
                    case CARD -> Card.of(journey, new CardId(key.id()), row).traits();
                }));
        return new MapState(things);
    }

    public @Nullable Traits find(@Nullable Key key) {
        return key == null ? null : things.get(key);
    }

    /** What leads from this state to another one. */
    public List<Change> changesTo(MapState then) {
        var changes = new ArrayList<Change>();
        things.forEach(
                (key, traits) -> Change.between(key, traits, then.find(key)).ifPresent(changes::add));
        then.things.forEach((key, traits) -> {
            if (!things.containsKey(key)) {
                changes.add(new Change(key, null, traits));
            }
        });
        return changes;
    }

    /** The same state as the map of a copy has it: what its things are called follows from the copy and the original. */
    public MapState copiedTo(JourneyId copy) {
        return renamed(id -> copyOf(copy, id));
    }

    /** This state of a copy with the things that came from the original called as they are called there. */
    public MapState asIn(MapState original, JourneyId copy) {
        var origins = original.things.keySet().stream()
                .collect(Collectors.toMap(key -> copyOf(copy, key.id()), Key::id, (one, same) -> one));
        return renamed(id -> origins.getOrDefault(id, id));
    }

    private static UUID copyOf(JourneyId copy, UUID original) {
        return UUID.nameUUIDFromBytes((copy.value() + " " + original).getBytes(StandardCharsets.UTF_8));
    }

    private MapState renamed(UnaryOperator<UUID> names) {
        var renamed = new LinkedHashMap<Key, Traits>();
        things.forEach((key, traits) -> {
            var homes = new TreeMap<String, String>();
            HOMES.stream()
                    .filter(traits::has)
                    .forEach(
                            home -> homes.put(home, names.apply(traits.id(home)).toString()));
            renamed.put(new Key(key.kind(), names.apply(key.id())), traits.with(new Traits(homes)));
        });
        return new MapState(renamed);
    }
}
