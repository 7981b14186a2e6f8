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
        List<PlacedTouchpoint> before = List.of();
        for (var step : map.steps()) {
            var cards = step.cells().stream()
                    .flatMap(cell -> cell.cards().stream())
                    .filter(card ->
                            card.touchpoint() != null && card.touchpoint().frontstage() == frontstage)
                    .toList();
            var here = cards.stream().map(Blueprint::touchpoint).toList();
            var owner = Handoff.from(owned(before), owned(here), PlacedTouchpoint::departmentId);
            var channel = Handoff.from(before, here, PlacedTouchpoint::channel);
            var first = here.stream().filter(Blueprint::isOwned).findFirst().orElse(null);
            var contacts = new ArrayList<Contact>();
            for (var card : cards) {
                var touchpoint = touchpoint(card);
                contacts.add(new Contact(
                        card,
                        touchpoint,
                        owner != null && touchpoint == first ? owner.department() : null,
                        channel != null && contacts.isEmpty() ? channel.channel() : null));
            }
            cells.add(List.copyOf(contacts));
            before = here;
        }
        return cells;
    }

    private static PlacedTouchpoint touchpoint(CardView card) {
        return Objects.requireNonNull(card.touchpoint());
    }

    private static boolean isOwned(PlacedTouchpoint touchpoint) {
        return touchpoint.departmentId() != null;
    }

    private static List<PlacedTouchpoint> owned(List<PlacedTouchpoint> touchpoints) {
        return touchpoints.stream().filter(Blueprint::isOwned).toList();
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
