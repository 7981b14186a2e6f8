package cx.atlas.journey;

import cx.atlas.journey.Outline.CardPlan;
import java.util.ArrayList;
import java.util.List;

/** Turns an outline into the map of a new journey. */
public final class Drawing {

    private Drawing() {}

    /**
     * Draws the outline into an empty journey.
     *
     * @return the cards of its map
     */
    public static List<Card> draw(Outline outline, Journey journey) {
        var lanes = new ArrayList<Lane>();
        for (var lane : outline.lanes()) {
            lanes.add(journey.grid().lane(journey.arrange().addLane(lane.kind(), lane.name(), Place.last())));
        }
        var cards = new ArrayList<Card>();
        for (var stage : outline.stages()) {
            var id = journey.arrange().addStage(stage.phase(), stage.name(), Place.last());
            for (var plan : stage.steps()) {
                var step = journey.grid().step(journey.arrange().addStep(id, plan.name(), Place.last()));
                step.markMomentOfTruth(plan.momentOfTruth());
                var drawn = new ArrayList<Card>();
                for (var card : plan.cards()) {
                    drawn.add(draw(card, journey.id(), step, lanes.get(card.lane()), drawn));
                }
                cards.addAll(drawn);
            }
        }
        return cards;
    }

    private static Card draw(CardPlan plan, JourneyId journey, Step step, Lane lane, List<Card> drawn) {
        var there =
                drawn.stream().filter(card -> card.laneId().equals(lane.id())).toList();
        var cell = new Cell(journey, step, lane, there);
        var card = plan.touchpoint() != null
                ? cell.place(plan.touchpoint())
                : lane.kind() == LaneKind.FEELS ? cell.feeling(null) : cell.write(plan.body());
        card.feel(plan.emotion());
        card.expect(plan.expected());
        card.know(plan.evidence(), plan.source());
        if (plan.touchpoint() != null) {
            card.rewrite(lane.kind(), plan.body());
        }
        return card;
    }
}
