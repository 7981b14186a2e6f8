package cx.atlas.journey;

import cx.atlas.shared.NotFound;
import java.util.Optional;

/** The journeys of the current workspace. */
public interface Journeys {

    Optional<Journey> findById(JourneyId id);

    default Journey byId(JourneyId id) {
        return findById(id).orElseThrow(() -> new NotFound("journey"));
    }

    /** As {@link #findById}; others who want to change the journey wait until this transaction has ended. */
    Optional<Journey> findLockedById(JourneyId id);

    default Journey lockById(JourneyId id) {
        return findLockedById(id).orElseThrow(() -> new NotFound("journey"));
    }

    Journey save(Journey journey);
}
