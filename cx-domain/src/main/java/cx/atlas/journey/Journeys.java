package cx.atlas.journey;

import cx.atlas.shared.NotFound;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Locks several, for all in the same order, so that no two people wait for each other. */
    default void lockAll(JourneyId... ids) {
        Stream.of(ids).distinct().sorted(Comparator.comparing(JourneyId::value)).forEach(this::lockById);
    }

    Journey save(Journey journey);
}
