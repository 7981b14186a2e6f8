package cx.atlas.touchpoint.view;

import java.util.List;

/** Reads touchpoints for screens. */
public interface TouchpointViews {

    /**
     * Current touchpoints in whose name, channel or department every word occurs; names that begin with the query first, and
     * all by name for an empty query.
     */
    List<TouchpointHit> searchTouchpoints(String query, int limit);
}
