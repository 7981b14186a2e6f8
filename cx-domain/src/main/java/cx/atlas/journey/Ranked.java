package cx.atlas.journey;

import cx.atlas.shared.NotFound;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something with an identity and a place among its likes.
 *
 * @param <I> its identity
 */
public interface Ranked<I> {

    I id();

    Rank rank();

    static <T extends Ranked<?>> List<T> inOrder(Collection<T> things) {
        return things.stream().sorted(Comparator.comparing(Ranked::rank)).toList();
    }

    /** @param what what it is, to say so where it is gone */
    static <I, T extends Ranked<I>> T one(Collection<T> things, @Nullable I id, String what) {
        return things.stream()
                .filter(thing -> thing.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(what));
    }

    static <T> List<T> without(Collection<T> things, T one) {
        return things.stream().filter(other -> other != one).toList();
    }
}
