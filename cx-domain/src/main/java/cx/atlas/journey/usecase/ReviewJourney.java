package cx.atlas.journey.usecase;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.ReviewPlan;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;

/** Plan when somebody looks whether a map is still true, and say that it was done. */
@UseCase
@RequiredArgsConstructor
public class ReviewJourney {

    private final Journeys journeys;

    /** @param expected the plan that the form was drawn from */
    public void plan(JourneyId id, ReviewPlan expected, ReviewPlan plan) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(id).plan(expected, plan);
    }

    /** Done today; with a rhythm the next one is planned. */
    public void reviewed(JourneyId id) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var today = LocalDate.now(CurrentActor.get().workspace().zone());
        journeys.lockById(id).reviewed(today);
    }
}
