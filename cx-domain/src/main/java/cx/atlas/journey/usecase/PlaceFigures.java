package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.CardId;
import cx.atlas.journey.Gauge;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.StepId;
import cx.atlas.shared.UseCase;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.Touchpoints;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import lombok.RequiredArgsConstructor;

/** Place live figures of touchpoints on a map. */
@UseCase
@RequiredArgsConstructor
public class PlaceFigures {

    private final EditMap map;
    private final Touchpoints touchpoints;

    public CardId place(JourneyId journey, StepId step, LaneId lane, Gauge.Kind kind, TouchpointId touchpoint) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var one = touchpoints.byId(touchpoint);
        return map.act(journey, ActKind.PLACE_FIGURE, edit -> {
            edit.about(one.name());
            return edit.add(edit.cell(step, lane).measure(new Gauge(kind, touchpoint)))
                    .id();
        });
    }
}
