package cx.atlas.journey.usecase;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import lombok.RequiredArgsConstructor;

/** Show a journey to every member, or take it back to those who draw. */
@UseCase
@RequiredArgsConstructor
public class PublishJourney {

    private final Journeys journeys;

    public void publish(JourneyId id) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(id).publish();
    }

    public void withdraw(JourneyId id) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(id).withdraw();
    }
}
