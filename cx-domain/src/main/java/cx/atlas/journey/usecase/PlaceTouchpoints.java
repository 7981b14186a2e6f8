package cx.atlas.journey.usecase;

import cx.atlas.journey.CardId;
import cx.atlas.journey.Cards;
import cx.atlas.journey.Cell;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.StepId;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.UseCase;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.Touchpoints;
import cx.atlas.touchpoint.usecase.RecordTouchpoint;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import lombok.RequiredArgsConstructor;

/** Place touchpoints of the registry on a map. */
@UseCase
@RequiredArgsConstructor
public class PlaceTouchpoints {

    private final Journeys journeys;
    private final Cards cards;
    private final Touchpoints touchpoints;
    private final RecordTouchpoint record;

    public CardId place(JourneyId journey, StepId step, LaneId lane, TouchpointId touchpoint) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        if (touchpoints.byId(touchpoint).archived()) {
            throw RuleBroken.of("journey.error.touchpoint.archived");
        }
        var cell = Cell.of(journeys.lockById(journey), step, lane, cards);
        return cards.save(cell.place(touchpoint)).id();
    }

    /** Records a touchpoint that the registry does not have yet, and places it. */
    public CardId record(JourneyId journey, StepId step, LaneId lane, TouchpointDescription said) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        return place(journey, step, lane, record.record(said));
    }
}
