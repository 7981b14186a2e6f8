package cx.atlas.journey.web.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Who is on which map, as far as this node has heard; what is not told again in time is forgotten. */
final class Presences {

    static final Duration LIFE = Duration.ofSeconds(30);

    /** A person on a map: one, in however many pages. */
    record Person(UUID account, String name, List<Spot> spots) {}

    private record Heard(Presence presence, Instant at) {}

    /** By room and page; pages in the order in which they were opened. */
    private final Map<Room, Map<UUID, Heard>> rooms = new HashMap<>();

    /** @return whether the room looks different now */
    synchronized boolean here(Presence presence, Instant now) {
        var former = rooms.computeIfAbsent(presence.room(), room -> new TreeMap<>())
                .put(presence.page(), new Heard(presence, now));
        return former == null || !former.presence().equals(presence);
    }

    /** Only who is here, and only oneself, can be moved. */
    synchronized boolean moved(Presence presence, Instant now) {
        return find(presence).isPresent() && here(presence, now);
    }

    synchronized boolean gone(Presence presence) {
        if (find(presence).isEmpty()) {
            return false;
        }
        var room = rooms.getOrDefault(presence.room(), new HashMap<>());
        room.remove(presence.page());
        if (room.isEmpty()) {
            rooms.remove(presence.room());
        }
        return true;
    }

    /** The same person's same page, as it was heard of last. */
    synchronized Optional<Presence> find(Presence presence) {
        return Optional.ofNullable(rooms.getOrDefault(presence.room(), Map.of()).get(presence.page()))
                .map(Heard::presence)
                .filter(known -> known.account().equals(presence.account()));
    }

    /** @return the rooms that look different now */
    synchronized Set<Room> forget(Instant now) {
        var changed = new HashSet<Room>();
        var oldest = now.minus(LIFE);
        rooms.forEach((room, pages) -> {
            if (pages.values().removeIf(heard -> heard.at().isBefore(oldest))) {
                changed.add(room);
            }
        });
        rooms.values().removeIf(Map::isEmpty);
        return changed;
    }

    synchronized List<Person> people(Room room) {
        var people = new LinkedHashMap<UUID, Person>();
        for (var heard : rooms.getOrDefault(room, Map.of()).values()) {
            var one = heard.presence();
            people.computeIfAbsent(one.account(), account -> new Person(account, one.name(), new ArrayList<>()));
            if (!one.spot().at().isEmpty()) {
                people.get(one.account()).spots().add(one.spot());
            }
        }
        return List.copyOf(people.values());
    }
}
