package cx.atlas.journey.usecase;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.Place;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import lombok.RequiredArgsConstructor;

/** Add, rename, move and remove the lanes of a map. */
@UseCase
@RequiredArgsConstructor
public class ArrangeLanes {

    private final Journeys journeys;

    /** @param name may be empty unless the lane is an own one */
    public LaneId add(JourneyId journey, LaneKind kind, String name, Place<LaneId> place) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        return journeys.lockById(journey).addLane(kind, name, place);
    }

    /** @param expected the lane's version that the form was drawn from */
    public void rename(JourneyId journey, LaneId lane, long expected, String name) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(journey).renameLane(lane, expected, name);
    }

    public void move(JourneyId journey, LaneId lane, Place<LaneId> place) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(journey).moveLane(lane, place);
    }

    public void remove(JourneyId journey, LaneId lane) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(journey).removeLane(lane);
    }
}
