package cx.atlas.friction.view;

import cx.atlas.friction.FrictionPointId;
import cx.atlas.friction.FrictionStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads friction points for screens. */
public interface FrictionViews {

    /** The period of {@link FrictionRow#reach}. */
    int DAYS = 90;

    /** How many stand where, whatever status is asked for; a status that none has is missing. */
    Map<FrictionStatus, Long> countByStatus(FrictionFilter filter);

    List<FrictionRow> listFriction(FrictionFilter filter, FrictionOrder order, long offset, int limit);

    Optional<FrictionDetail> findFriction(FrictionPointId id);

    /** The last words that customers said at the place, latest first. */
    List<Voice> listVoices(FrictionPointId id, int limit);
}
