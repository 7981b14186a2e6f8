package cx.atlas.journey.usecase;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.Place;
import cx.atlas.journey.StageId;
import cx.atlas.journey.StepId;
import cx.atlas.shared.Name;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import lombok.RequiredArgsConstructor;

/** Add, rename, move and remove the steps of a map. */
@UseCase
@RequiredArgsConstructor
public class ArrangeSteps {

    private final Journeys journeys;

    public StepId add(JourneyId journey, StageId stage, Name name, Place<StepId> place) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        return journeys.lockById(journey).addStep(stage, name, place);
    }

    /** @param expected the step's version that the form was drawn from */
    public void rename(JourneyId journey, StepId step, long expected, Name name) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(journey).renameStep(step, expected, name);
    }

    public void move(JourneyId journey, StepId step, StageId stage, Place<StepId> place) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(journey).moveStep(step, stage, place);
    }

    public void remove(JourneyId journey, StepId step) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(journey).removeStep(step);
    }
}
