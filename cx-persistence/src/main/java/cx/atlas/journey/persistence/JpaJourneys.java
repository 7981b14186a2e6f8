package cx.atlas.journey.persistence;

import cx.atlas.journey.Journey;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface JpaJourneys extends Journeys, Repository<Journey, JourneyId> {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Journey> findLockedById(JourneyId id);
}
