package cx.atlas.journey.web;

import cx.atlas.journey.Place;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads where something is put: the parameters {@code before} or {@code after}, or neither for last. */
final class Places {

    private Places() {}

    static <I> Place<I> of(@Nullable UUID before, @Nullable UUID after, Function<UUID, I> id) {
        if (before != null) {
            return Place.before(id.apply(before));
        }
        return after != null ? Place.after(id.apply(after)) : Place.last();
    }
}
