package cx.atlas.journey.usecase;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.StepId;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import lombok.RequiredArgsConstructor;

/** Star the steps that make or break the relationship. */
@UseCase
@RequiredArgsConstructor
public class MarkMoments {

    private final Journeys journeys;

    public void mark(JourneyId journey, StepId step, boolean momentOfTruth) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(journey).markMomentOfTruth(step, momentOfTruth);
    }
}
