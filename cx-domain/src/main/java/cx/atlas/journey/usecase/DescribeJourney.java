package cx.atlas.journey.usecase;

import cx.atlas.journey.Heading;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import lombok.RequiredArgsConstructor;

/** Say what a journey is about: its title, goal, kind, persona and owner. */
@UseCase
@RequiredArgsConstructor
public class DescribeJourney {

    private final Journeys journeys;

    /** @param expected the edition that the form was drawn from */
    public void describe(JourneyId id, long expected, Heading heading) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(id).describe(expected, heading);
    }
}
