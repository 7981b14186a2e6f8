package cx.atlas.journey;

import cx.atlas.shared.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The cards of the current workspace's maps. */
public interface Cards {

    Optional<Card> findByIdAndJourneyId(CardId id, JourneyId journey);

    default Card byId(JourneyId journey, CardId id) {
        return findByIdAndJourneyId(id, journey).orElseThrow(() -> new NotFound("card"));
    }

    /** What stands in one cell, in no order. */
    List<Card> findByStepIdAndLaneId(StepId step, LaneId lane);

    List<Card> findByJourneyId(JourneyId journey);

    List<Card> findByIdIn(Collection<CardId> ids);

    /** The journeys on whose maps these cards stand; it reads no card, so that a journey can be locked before. */
    List<JourneyId> findJourneysOf(Collection<CardId> ids);

    List<Card> findByStepIdIn(Collection<StepId> steps);

    List<Card> findByLaneId(LaneId lane);

    Card save(Card card);

    void delete(Card card);
}
