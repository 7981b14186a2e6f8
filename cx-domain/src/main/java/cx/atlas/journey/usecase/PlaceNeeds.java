package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.CardId;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.StepId;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.UseCase;
import cx.atlas.strategy.Element;
import cx.atlas.strategy.Statement;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.strategy.StrategyItems;
import cx.atlas.strategy.usecase.KeepStrategy;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import lombok.RequiredArgsConstructor;

/** Place customer needs of the strategy on a map. */
@UseCase
@RequiredArgsConstructor
public class PlaceNeeds {

    private final EditMap map;
    private final StrategyItems items;
    private final KeepStrategy strategy;

    public CardId place(JourneyId journey, StepId step, LaneId lane, StrategyItemId need) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var one = items.byId(need);
        if (one.element() != Element.CUSTOMER || one.archived()) {
            throw RuleBroken.of("journey.error.need");
        }
        return map.act(journey, ActKind.PLACE_NEED, edit -> {
            edit.about(one.statement().name());
            return edit.add(edit.cell(step, lane).name(need)).id();
        });
    }

    /** States a need that the strategy does not have yet, and places it. */
    public CardId state(JourneyId journey, StepId step, LaneId lane, Statement need) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        return place(journey, step, lane, strategy.state(need));
    }
}
