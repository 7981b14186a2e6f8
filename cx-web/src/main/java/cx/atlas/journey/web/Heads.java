package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.view.JourneyHead;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.shared.NotFound;
import java.util.UUID;

/** The journey that an address names. */
public final class Heads {

    private Heads() {}

    /** Who may not see it finds none. */
    public static JourneyHead of(UUID journey, JourneyViews journeys) {
        return journeys.findJourney(new JourneyId(journey)).orElseThrow(() -> new NotFound("journey"));
    }
}
