package cx.atlas.journey;

import cx.atlas.journey.MapThing.Key;
import cx.atlas.journey.MapThing.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** States of maps by chance. */
final class MapStates {

    private final Random random;

    MapStates(long seed) {
        this.random = new Random(seed);
    }

    MapState any() {
        var things = new HashMap<Key, Traits>();
        for (int i = 0; i < 3; i++) {
            add(things, Kind.STAGE);
        }
        for (int i = 0; i < 3; i++) {
            add(things, Kind.LANE);
        }
        for (int i = 0; i < 6; i++) {
            add(things, Kind.STEP);
        }
        for (int i = 0; i < 20; i++) {
            add(things, Kind.CARD);
        }
        return new MapState(things);
    }

    /** Another state of the same map: some things gone with what stands in them, some other, some new. */
    MapState later(MapState state) {
        var things = new HashMap<>(state.things());
        for (int i = random.nextInt(4); i > 0; i--) {
            var kind = Kind.values()[random.nextInt(4)];
            if (ids(things, kind).size() > 1) {
                remove(things, new Key(kind, one(things, kind)));
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            var kind = Kind.values()[random.nextInt(4)];
            if (!ids(things, Kind.STEP).isEmpty()) {
                add(things, kind);
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            var kind = Kind.values()[random.nextInt(4)];
            if (!ids(things, kind).isEmpty()) {
                var key = new Key(kind, one(things, kind));
                things.put(key, things.get(key).with(Traits.of("rank", "a" + random.nextInt(9), "name", "Other " + i)));
            }
        }
        return new MapState(things);
    }

    static MapState apply(MapState state, List<Change> changes) {
        var things = new HashMap<>(state.things());
        for (var change : changes) {
            if (change.after() == null) {
                things.remove(change.key());
            } else {
                var now = things.get(change.key());
                things.put(change.key(), now == null ? change.after() : now.with(change.after()));
            }
        }
        return new MapState(things);
    }

    private void remove(Map<Key, Traits> things, Key key) {
        things.remove(key);
        var id = key.id().toString();
        var inside = things.entrySet().stream()
                .filter(thing -> thing.getValue().values().containsValue(id))
                .map(Map.Entry::getKey)
                .toList();
        inside.forEach(thing -> remove(things, thing));
    }

    private void add(Map<Key, Traits> things, Kind kind) {
        var traits = new TreeMap<>(Map.of("rank", "a" + random.nextInt(9), "name", "Name " + random.nextInt(99)));
        if (kind == Kind.STEP) {
            traits.put("stage_id", one(things, Kind.STAGE).toString());
        }
        if (kind == Kind.CARD) {
            traits.put("step_id", one(things, Kind.STEP).toString());
            traits.put("lane_id", one(things, Kind.LANE).toString());
        }
        things.put(new Key(kind, new UUID(random.nextLong(), random.nextLong())), new Traits(traits));
    }

    private UUID one(Map<Key, Traits> things, Kind kind) {
        var ids = ids(things, kind);
        return ids.get(random.nextInt(ids.size()));
    }

    private static List<UUID> ids(Map<Key, Traits> things, Kind kind) {
        return new ArrayList<>(things.keySet().stream()
                .filter(key -> key.kind() == kind)
                .map(Key::id)
                .sorted()
                .toList());
    }
}
