package cx.atlas.friction.view;

import cx.atlas.friction.FrictionPointId;
import java.util.List;
import java.util.Optional;

/** Reads friction points for screens. */
public interface FrictionViews {

    /** The period of {@link FrictionRow#reach}. */
    int DAYS = 90;

    /** @param page from 1 */
    FrictionList listFriction(FrictionFilter filter, FrictionOrder order, int page, int size);

    Optional<FrictionDetail> findFriction(FrictionPointId id);

    /** The last words that customers said at the place, latest first. */
    List<Voice> listVoices(FrictionPointId id, int limit);
}
