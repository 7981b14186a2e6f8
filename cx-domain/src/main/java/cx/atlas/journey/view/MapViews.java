package cx.atlas.journey.view;

import cx.atlas.journey.CardId;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.StepId;
import java.util.Collection;
import java.util.Optional;

/** Reads maps for screens, each by a number of statements that does not depend on its size. Drafts as in {@link JourneyViews}. */
public interface MapViews {

    Optional<MapView> findMap(JourneyId id);

    /**
     * The map with what stands in the cells of these steps, and of the steps of these cards, only; structure, feelings,
     * friction and handoffs are whole.
     */
    Optional<MapView> findPart(JourneyId id, Collection<StepId> steps, Collection<CardId> cards);

    Optional<CardView> findCard(JourneyId journey, CardId id);
}
