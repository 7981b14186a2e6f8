package cx.atlas.journey.usecase;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import lombok.RequiredArgsConstructor;

/** Put a journey away, and take it out again. */
@UseCase
@RequiredArgsConstructor
public class ArchiveJourney {

    private final Journeys journeys;

    public void archive(JourneyId id) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(id).archive();
    }

    public void restore(JourneyId id) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(id).restore();
    }
}
