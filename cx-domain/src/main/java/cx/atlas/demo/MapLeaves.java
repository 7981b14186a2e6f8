package cx.atlas.demo;

import cx.atlas.journey.LaneKind;
import cx.atlas.journey.Outline;
import cx.atlas.journey.Outline.CardPlan;
import cx.atlas.journey.Outline.LanePlan;
import cx.atlas.journey.Outline.StagePlan;
import cx.atlas.journey.Outline.StepPlan;
import cx.atlas.journey.Phase;
import cx.atlas.shared.Emotion;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.touchpoint.TouchpointId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes a map of a file: {@code #} is the journey, {@code ## BEFORE Discover} a stage in its phase, {@code ###} a step, with a
 * star where it is a moment of truth. A step's lines are its cards by lane; a note in brackets is the source of an observation.
 */
public final class MapLeaves {

    private final List<Leaf> leaves;
    private final Map<String, TouchpointId> touchpoints;
    private final List<LaneKind> lanes;

    /** @param touchpoints by name */
    public MapLeaves(List<Leaf> leaves, Map<String, TouchpointId> touchpoints) {
        this.leaves = leaves;
        this.touchpoints = touchpoints;
        this.lanes = Arrays.stream(leaves.get(0).needed("lanes").split(", "))
                .map(LaneKind::valueOf)
                .toList();
    }

    public Outline outline() {
        var stages = new ArrayList<StagePlan>();
        for (var at = 1; at < leaves.size(); at++) {
            if (leaves.get(at).depth() == 2) {
                stages.add(stage(at));
            }
        }
        return new Outline(lanes.stream().map(LanePlan::of).toList(), stages);
    }

    private StagePlan stage(int at) {
        var title = leaves.get(at).title().split(" ", 2);
        var steps = leaves.stream()
                .skip(at + 1L)
                .takeWhile(leaf -> leaf.depth() == 3)
                .map(this::step)
                .toList();
        return new StagePlan(Phase.valueOf(title[0]), new Name(title[1]), steps);
    }

    private StepPlan step(Leaf leaf) {
        var moment = leaf.title().endsWith(" *");
        var name = moment ? leaf.title().substring(0, leaf.title().length() - 2) : leaf.title();
        var cards = leaf.lines().stream().flatMap(this::cards).toList();
        return new StepPlan(new Name(name), moment, cards);
    }

    private Stream<CardPlan> cards(Leaf.Line line) {
        var kind = LaneKind.valueOf(line.name().toUpperCase(Locale.ROOT));
        var lane = lanes.indexOf(kind);
        if (kind == LaneKind.FEELS) {
            return Stream.of(feeling(lane, line.text()));
        }
        if (kind.holdsTouchpoints()) {
            return line.parts().stream().map(part -> touchpointOrText(lane, part));
        }
        var text = CardPlan.text(lane, line.text());
        if (kind == LaneKind.OPPORTUNITIES) {
            return Stream.of(text.knownAs(EvidenceStatus.PROPOSED, ""));
        }
        return Stream.of(line.note() == null ? text : text.knownAs(EvidenceStatus.OBSERVED, line.note()));
    }

    private CardPlan touchpointOrText(int lane, String part) {
        var touchpoint = touchpoints.get(part);
        return touchpoint == null
                ? new CardPlan(lane, new Prose(part), null, null, null, EvidenceStatus.ASSUMED, "")
                : CardPlan.touchpoint(lane, touchpoint).knownAs(EvidenceStatus.OBSERVED, "The registry");
    }

    /** @param said as {@code -1 expected 1} */
    private static CardPlan feeling(int lane, String said) {
        var values = said.split(" expected ");
        return CardPlan.feeling(
                lane, new Emotion(Integer.parseInt(values[0])), new Emotion(Integer.parseInt(values[1])));
    }
}
