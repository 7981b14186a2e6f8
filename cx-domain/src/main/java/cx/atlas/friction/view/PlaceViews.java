package cx.atlas.friction.view;

import cx.atlas.journey.JourneyId;
import cx.atlas.touchpoint.TouchpointId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the places where friction can be flagged. */
public interface PlaceViews {

    /** Every journey that is in use, by title. */
    List<Choice> listJourneys();

    /** The steps of a journey, in its order. */
    List<StepChoice> listSteps(JourneyId journey);

    Optional<Choice> findTouchpoint(TouchpointId id);

    /** Something to choose: its name and what tells it from others of that name. */
    record Choice(UUID id, String name, String hint) {}
}
