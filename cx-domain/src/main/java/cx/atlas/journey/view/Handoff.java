package cx.atlas.journey.view;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the customer is handed over: whoever comes first at a step is somebody else than who came last at the step before. */
public final class Handoff {

    private Handoff() {}

    /**
     * @param before what stands at the step before, in order
     * @param here what stands at this one
     * @param who by what one is told from another: an id, where it has one
     * @return what hands over; null where it stays with the same, or there is nothing on one of the sides
     */
    public static <T> @Nullable T from(List<T> before, List<T> here, Function<T, @Nullable Object> who) {
        if (before.isEmpty() || here.isEmpty()) {
            return null;
        }
        var last = before.get(before.size() - 1);
        return Objects.equals(who.apply(last), who.apply(here.get(0))) ? null : last;
    }
}
