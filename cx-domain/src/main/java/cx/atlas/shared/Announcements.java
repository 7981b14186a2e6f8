package cx.atlas.shared;

import java.util.List;
import java.util.UUID;

/**
 * Tells every node of the application something at once. What is announced inside a transaction is heard when that commits.
 * On each node an {@link Announcement} arrives as an event of the application.
 */
public interface Announcements {

    void announce(List<Announcement> announcements);

    /** Announces something of the current workspace. */
    default void announce(String kind, UUID what) {
        announce(List.of(new Announcement(kind, CurrentWorkspace.required(), what.toString())));
    }

    /** The event that this node listens, be it for the first time or after a gap in which it may have missed something. */
    record Listening() {}
}
