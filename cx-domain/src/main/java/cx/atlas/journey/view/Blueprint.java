package cx.atlas.journey.view;

import cx.atlas.journey.LaneKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A map as a service blueprint: what the customer does, what the customer meets, and below the line of visibility who makes it
 * work. Every row has a cell for each step in order.
 *
 * @param backstage one row for each department, in the order in which they come in
 * @param notes what is written backstage and is nobody's touchpoint
 * @param switches how often the customer changes the channel from one step to the next
 */
public record Blueprint(
        List<List<CardView>> does,
        List<List<Contact>> frontstage,
        List<Row> backstage,
        List<List<CardView>> notes,
        long handoffs,
        long backstageHandoffs,
        long switches) {

    /**
     * A touchpoint at a step.
     *
     * @param from the department that hands over here; null where the owner stays
     * @param channelBefore the channel that the customer leaves here; null where it stays
     */
    public record Contact(
            CardView card,
            PlacedTouchpoint touchpoint,
            @Nullable String from,
            @Nullable String channelBefore) {}

    /** @param name of the department, null for touchpoints that nobody owns */
    public record Row(@Nullable String name, int hue, List<List<Contact>> cells) {}

    public static Blueprint of(MapView map) {
        var front = contacts(map, true);
        var back = contacts(map, false);
        return new Blueprint(
                texts(map, LaneKind.DOES),
                front,
                rows(back),
                texts(map, LaneKind.BACKSTAGE),
                count(front, Contact::from),
                count(back, Contact::from),
                count(front, Contact::channelBefore));
    }

    public boolean hasNotes() {
        return notes.stream().anyMatch(cell -> !cell.isEmpty());
    }

    private static List<List<CardView>> texts(MapView map, LaneKind kind) {
        return map.steps().stream()
                .map(step -> step.cells().stream()
                        .filter(cell -> cell.lane().kind() == kind)
                        .flatMap(cell -> cell.cards().stream())
                        .filter(card -> card.touchpoint() == null)
                        .toList())
                .toList();
    }

    private static List<List<Contact>> contacts(MapView map, boolean frontstage) {
        var cells = new ArrayList<List<Contact>>();
        List<Contact> before = List.of();
        for (var step : map.steps()) {
            var here = new ArrayList<Contact>();
            for (var card :
                    step.cells().stream().flatMap(cell -> cell.cards().stream()).toList()) {
                var touchpoint = card.touchpoint();
                if (touchpoint != null && touchpoint.frontstage() == frontstage) {
                    var from = first(here, PlacedTouchpoint::department) == null
                            ? left(last(before, PlacedTouchpoint::department), touchpoint.department())
                            : null;
                    var channel =
                            here.isEmpty() ? left(last(before, PlacedTouchpoint::channel), touchpoint.channel()) : null;
                    here.add(new Contact(card, touchpoint, from, channel));
                }
            }
            cells.add(List.copyOf(here));
            before = here;
        }
        return cells;
    }

    private static @Nullable String first(List<Contact> contacts, Function<PlacedTouchpoint, @Nullable String> trait) {
        return contacts.stream()
                .map(contact -> trait.apply(contact.touchpoint()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String last(List<Contact> contacts, Function<PlacedTouchpoint, @Nullable String> trait) {
        return contacts.stream()
                .map(contact -> trait.apply(contact.touchpoint()))
                .filter(Objects::nonNull)
                .reduce((one, other) -> other)
                .orElse(null);
    }

    /** What is left behind where it is something else than what comes. */
    private static @Nullable String left(@Nullable String before, @Nullable String here) {
        return before == null || here == null || before.equals(here) ? null : before;
    }

    private static List<Row> rows(List<List<Contact>> cells) {
        var owners = new LinkedHashMap<@Nullable UUID, PlacedTouchpoint>();
        cells.forEach(cell ->
                cell.forEach(contact -> owners.putIfAbsent(contact.touchpoint().departmentId(), contact.touchpoint())));
        return owners.values().stream()
                .sorted(Comparator.comparing(owner -> owner.department() == null))
                .map(owner -> new Row(owner.department(), owner.hue(), of(cells, owner.departmentId())))
                .toList();
    }

    private static List<List<Contact>> of(List<List<Contact>> cells, @Nullable UUID department) {
        return cells.stream()
                .map(cell -> cell.stream()
                        .filter(contact -> Objects.equals(contact.touchpoint().departmentId(), department))
                        .toList())
                .toList();
    }

    private static long count(List<List<Contact>> cells, Function<Contact, @Nullable String> mark) {
        return cells.stream()
                .flatMap(List::stream)
                .map(mark)
                .filter(Objects::nonNull)
                .count();
    }
}
