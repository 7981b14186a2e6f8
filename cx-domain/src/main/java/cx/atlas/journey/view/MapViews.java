package cx.atlas.journey.view;

import cx.atlas.journey.CardId;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.StepId;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Reads maps for screens, each by a number of statements that does not depend on its size. Drafts as in {@link JourneyViews}. */
public interface MapViews {

    Optional<MapView> findMap(JourneyId id);

    /** The map with what stands in the cells of these steps only; structure, feelings, friction and handoffs are whole. */
    Optional<MapView> findPart(JourneyId id, Collection<StepId> steps);

    Optional<CardView> findCard(JourneyId journey, CardId id);

    /** What would be lost with a stage, step or lane of a journey. */
    Optional<Losses> findLosses(JourneyId journey, UUID thing);
}
