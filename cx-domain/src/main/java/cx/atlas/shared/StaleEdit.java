package cx.atlas.shared;

import org.jspecify.annotations.Nullable;

/** Somebody else has changed the thing since the form was drawn; nothing was written. */
public final class StaleEdit extends Refusal {

    public StaleEdit() {
        super("error.stale");
    }

    /** Refuses unless the stored version is the one that the form was drawn from. */
    public static void unless(@Nullable Long stored, long expected) {
        if (stored == null || stored != expected) {
            throw new StaleEdit();
        }
    }
}
