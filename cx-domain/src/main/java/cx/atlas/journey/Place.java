package cx.atlas.journey;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where something is put among its likes: before one of them, after one of them, or last.
 *
 * @param <I> the identity of a neighbour
 */
public record Place<I>(@Nullable I before, @Nullable I after) {

    public static <I> Place<I> before(I neighbour) {
        return new Place<>(neighbour, null);
    }

    public static <I> Place<I> after(I neighbour) {
        return new Place<>(null, neighbour);
    }

    public static <I> Place<I> last() {
        return new Place<>(null, null);
    }

    /**
     * The rank of this place.
     *
     * @param others what it is put among, without the thing itself
     * @param what what they are, to say so where the neighbour is gone
     */
    Rank among(Collection<? extends Ranked<I>> others, String what) {
        var ranks = others.stream()
                .map(Ranked::rank)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (before == null && after == null) {
            return Rank.between(ranks.isEmpty() ? null : ranks.get(ranks.size() - 1), null);
        }
        var neighbour =
                Ranked.one(others, before == null ? after : before, what).rank();
        int at = ranks.indexOf(neighbour) + (before == null ? 1 : 0);
        return Rank.between(at == 0 ? null : ranks.get(at - 1), at == ranks.size() ? null : ranks.get(at));
    }
}
