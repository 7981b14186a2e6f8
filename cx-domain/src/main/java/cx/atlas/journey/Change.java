package cx.atlas.journey;

import cx.atlas.journey.MapThing.Key;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an act did to one thing of a map.
 *
 * @param before null where the thing was added; else what has changed, or everything where it was removed
 * @param after null where the thing was removed; else what has changed, or everything where it was added
 */
public record Change(
        Key key, @Nullable Traits before, @Nullable Traits after) {

    /** The change that leads from one state of a thing to another; null is its absence. */
    public static Optional<Change> between(Key key, @Nullable Traits before, @Nullable Traits after) {
        if (Objects.equals(before, after)) {
            return Optional.empty();
        }
        return Optional.of(
                before == null || after == null
                        ? new Change(key, before, after)
                        : new Change(key, before.unlike(after), after.unlike(before)));
    }

    public boolean adds() {
        return before == null;
    }

    public boolean removes() {
        return after == null;
    }

    /** The change that takes this one back. */
    public Change reversed() {
        return new Change(key, after, before);
    }

    /** Whether this trait is another one now; false where the whole thing is added or removed. */
    public boolean isOf(String trait) {
        return before != null && after != null && after.values().containsKey(trait);
    }

    /** In an order in which they can be made: what others stand on is there before them, and goes after them. */
    public static List<Change> inOrder(List<Change> changes) {
        return changes.stream()
                .sorted(Comparator.comparing((Change change) -> change.removes() ? 0 : 1)
                        .thenComparing(change -> change.removes()
                                ? -change.key().kind().ordinal()
                                : change.key().kind().ordinal()))
                .toList();
    }
}
