package cx.atlas.touchpoint.view;

import cx.atlas.touchpoint.TouchpointId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads touchpoints for screens. */
public interface TouchpointViews {

    /**
     * Current touchpoints in whose name, channel or department every word occurs; names that begin with the query first, and
     * all by name for an empty query.
     */
    List<TouchpointHit> searchTouchpoints(String query, int limit);

    /**
     * At most three current touchpoints that may be the one that is being named, those of the channel first.
     *
     * @param except the touchpoint that is being changed, null for a new one
     */
    List<TouchpointHit> listAlike(String name, @Nullable UUID channel, @Nullable UUID except);

    Optional<TouchpointView> findTouchpoint(TouchpointId id);

    /** Empty figures for an unknown touchpoint. */
    TouchpointFigures figures(TouchpointId id);
}
