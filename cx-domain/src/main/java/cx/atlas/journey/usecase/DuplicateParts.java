package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.Card;
import cx.atlas.journey.Cards;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.MapEdit;
import cx.atlas.journey.Place;
import cx.atlas.journey.StageId;
import cx.atlas.journey.StepId;
import cx.atlas.shared.Name;
import cx.atlas.shared.UseCase;
import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** Duplicate a stage, a step or an own lane, each with all that stands in it. */
@UseCase
@RequiredArgsConstructor
public class DuplicateParts {

    private final EditMap map;
    private final Cards cards;

    public StepId step(JourneyId journey, StepId id, Name name) {
        return map.act(journey, ActKind.DUPLICATE_STEP, edit -> {
            var step = edit.journey().grid().step(id);
            edit.about(step.name());
            edit.readAll();
            var copy = edit.grid().copyStep(id, step.stageId(), name);
            fill(edit, cards.findByStepIdIn(List.of(id)), copy);
            return copy;
        });
    }

    public StageId stage(JourneyId journey, StageId id, Name name) {
        return map.act(journey, ActKind.DUPLICATE_STAGE, edit -> {
            var stage = edit.journey().grid().stage(id);
            edit.about(stage.name());
            edit.readAll();
            var all = cards.findByJourneyId(journey);
            var copy = edit.grid().addStage(stage.phase(), name, Place.after(id));
            for (var step : edit.grid().stepsOf(id)) {
                var there = all.stream()
                        .filter(card -> card.stepId().equals(step.id()))
                        .toList();
                fill(edit, there, edit.grid().copyStep(step.id(), copy, step.name()));
            }
            return copy;
        });
    }

    /** Refused for a lane that a map has once. */
    public LaneId lane(JourneyId journey, LaneId id, Name name) {
        return map.act(journey, ActKind.DUPLICATE_LANE, edit -> {
            var lane = edit.journey().grid().lane(id);
            edit.about(lane.title());
            var copied = cards.findByLaneId(id);
            edit.readAll();
            var copy = edit.grid().copyLane(id, name.value());
            inOrder(copied)
                    .forEach(card -> edit.add(edit.cell(card.stepId(), copy).copy(card, Place.last())));
            return copy;
        });
    }

    private static void fill(MapEdit edit, List<Card> cards, StepId step) {
        inOrder(cards).forEach(card -> edit.add(edit.cell(step, card.laneId()).copy(card, Place.last())));
    }

    private static List<Card> inOrder(List<Card> cards) {
        return cards.stream().sorted(Comparator.comparing(Card::rank)).toList();
    }
}
