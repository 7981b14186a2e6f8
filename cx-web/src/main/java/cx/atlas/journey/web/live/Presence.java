package cx.atlas.journey.web.live;

import cx.atlas.shared.Announcement;
import java.util.UUID;

/**
 * Somebody looks at a map, in one page of the browser.
 *
 * @param page made up for each opening of the page
 */
record Presence(Room room, UUID page, UUID account, Spot spot, String name) {

    /** The page is open: told by the node that holds its connection, again and again. */
    static final String HERE = "here";
    /** The person has moved on: told by whichever node has heard of it. */
    static final String MOVED = "moved";
    /** The page is closed. */
    static final String GONE = "gone";

    Presence at(Spot other) {
        return new Presence(room, page, account, other, name);
    }

    Announcement as(String kind) {
        var text = "%s %s %s %s %s %s"
                .formatted(
                        room.journey(),
                        page,
                        account,
                        spot.at().isEmpty() ? "-" : spot.at(),
                        spot.writing() ? "writing" : "-",
                        name);
        return new Announcement(kind, room.workspace(), text);
    }

    static Presence of(Announcement announcement) {
        var parts = announcement.text().split(" ", 6);
        return new Presence(
                new Room(announcement.workspace(), UUID.fromString(parts[0])),
                UUID.fromString(parts[1]),
                UUID.fromString(parts[2]),
                new Spot("-".equals(parts[3]) ? "" : parts[3], "writing".equals(parts[4])),
                parts[5]);
    }
}
