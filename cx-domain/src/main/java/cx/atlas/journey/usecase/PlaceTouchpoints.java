package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.CardId;
import cx.atlas.journey.JourneyId;
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

    private final EditMap map;
    private final Touchpoints touchpoints;
    private final RecordTouchpoint record;

    public CardId place(JourneyId journey, StepId step, LaneId lane, TouchpointId touchpoint) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var one = touchpoints.byId(touchpoint);
        if (one.archived()) {
            throw RuleBroken.of("journey.error.touchpoint.archived");
        }
        return map.act(journey, ActKind.PLACE_TOUCHPOINT, edit -> {
            edit.about(one.name());
            return edit.add(edit.cell(step, lane).place(touchpoint)).id();
        });
    }

    /** Records a touchpoint that the registry does not have yet, and places it. */
    public CardId record(JourneyId journey, StepId step, LaneId lane, TouchpointDescription said) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        return place(journey, step, lane, record.record(said));
    }
}
