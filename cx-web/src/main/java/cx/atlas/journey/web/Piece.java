package cx.atlas.journey.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a patch: a fragment that takes the place of the element with its id, or goes where it is put; an element that
 * moves; or one that goes.
 *
 * @param put replace, after, first, move-after, move-first, or drop
 * @param at the element that it is put after, or first into
 * @param id the element that moves or goes
 * @param fragment the name of the fragment
 */
public record Piece(
        String put,
        @Nullable String at,
        @Nullable String id,
        @Nullable String fragment,
        Map<String, ?> model) {

    static Piece replace(String fragment, Map<String, ?> model) {
        return new Piece("replace", null, null, fragment, model);
    }

    static Piece put(Spot spot, String fragment, Map<String, ?> model) {
        return new Piece(spot.first() ? "first" : "after", spot.id(), null, fragment, model);
    }

    static Piece move(Spot spot, String id) {
        return new Piece(spot.first() ? "move-first" : "move-after", spot.id(), id, null, Map.of());
    }

    static Piece drop(String id) {
        return new Piece("drop", null, id, null, Map.of());
    }

    /** Where something goes: first into an element, or after it. */
    record Spot(String id, boolean first) {

        static Spot after(String id) {
            return new Spot(id, false);
        }

        static Spot firstIn(String id) {
            return new Spot(id, true);
        }
    }
}
