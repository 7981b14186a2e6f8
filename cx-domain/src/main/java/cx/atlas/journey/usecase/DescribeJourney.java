package cx.atlas.journey.usecase;

import cx.atlas.journey.Heading;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.persona.Personas;
import cx.atlas.shared.Announcements;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.view.PersonViews;
import lombok.RequiredArgsConstructor;

/** Say what a journey is about: its title, goal, kind, persona and owner. */
@UseCase
@RequiredArgsConstructor
public class DescribeJourney {

    /** The kind of the announcement that something else is said of a journey. */
    public static final String DESCRIBED = "described";

    private final Journeys journeys;
    private final Personas personas;
    private final PersonViews people;
    private final Announcements announcements;

    /** @param expected the edition that the form was drawn from */
    public void describe(JourneyId id, long expected, Heading heading) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var journey = journeys.lockById(id);
        KnownPeople.require(heading, journey.heading().owner(), personas, people);
        journey.describe(expected, heading);
        announcements.announce(DESCRIBED, id.value());
    }
}
