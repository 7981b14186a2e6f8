package cx.atlas.journey;

import cx.atlas.journey.Outline.CardPlan;
import cx.atlas.journey.Outline.LanePlan;
import cx.atlas.journey.Outline.StagePlan;
import cx.atlas.journey.Outline.StepPlan;
import java.util.Collection;
import java.util.Comparator;

/** Turns maps into outlines, so that tests can tell whether two are alike. */
public final class Outlines {

    private Outlines() {}

    /** The outline of a map, its cards included. */
    public static Outline of(Journey journey, Collection<Card> cards) {
        var lanes = journey.grid().lanes();
        var order = lanes.stream().map(Lane::id).toList();
        var sorted = cards.stream()
                .sorted(Comparator.<Card>comparingInt(card -> order.indexOf(card.laneId()))
                        .thenComparing(Card::rank))
                .toList();
        var stages = journey.grid().stages().stream()
                .map(stage -> new StagePlan(
                        stage.phase(),
                        stage.name(),
                        journey.grid().stepsOf(stage.id()).stream()
                                .map(step -> new StepPlan(
                                        step.name(),
                                        step.momentOfTruth(),
                                        sorted.stream()
                                                .filter(card -> card.stepId().equals(step.id()))
                                                .map(card -> plan(card, order.indexOf(card.laneId())))
                                                .toList()))
                                .toList()))
                .toList();
        return new Outline(
                lanes.stream()
                        .map(lane -> new LanePlan(lane.kind(), lane.name()))
                        .toList(),
                stages);
    }

    private static CardPlan plan(Card card, int lane) {
        return new CardPlan(
                lane,
                card.body(),
                card.touchpointId(),
                card.emotion(),
                card.expected(),
                card.evidence(),
                card.source());
    }
}
