package cx.atlas.journey.usecase;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.Phase;
import cx.atlas.journey.Place;
import cx.atlas.journey.StageId;
import cx.atlas.shared.Name;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import lombok.RequiredArgsConstructor;

/** Add, rename, move and remove the stages of a map, and say in which phase they stand. */
@UseCase
@RequiredArgsConstructor
public class ArrangeStages {

    private final Journeys journeys;

    public StageId add(JourneyId journey, Phase phase, Name name, Place<StageId> place) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        return journeys.lockById(journey).addStage(phase, name, place);
    }

    /** @param expected the stage's version that the form was drawn from */
    public void rename(JourneyId journey, StageId stage, long expected, Name name) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(journey).renameStage(stage, expected, name);
    }

    public void standIn(JourneyId journey, StageId stage, Phase phase) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(journey).standIn(stage, phase);
    }

    public void move(JourneyId journey, StageId stage, Place<StageId> place) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(journey).moveStage(stage, place);
    }

    public void remove(JourneyId journey, StageId stage) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(journey).removeStage(stage);
    }
}
