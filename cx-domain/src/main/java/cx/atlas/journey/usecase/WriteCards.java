package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.Card;
import cx.atlas.journey.CardId;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.Place;
import cx.atlas.journey.StepId;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.Prose;
import cx.atlas.shared.UseCase;
import cx.atlas.strategy.StrategyItems;
import cx.atlas.touchpoint.Touchpoints;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** Write cards, rewrite, move, widen and remove them, and say what they are known from. */
@UseCase
@RequiredArgsConstructor
public class WriteCards {

    private final EditMap map;
    private final Touchpoints touchpoints;
    private final StrategyItems needs;

    public CardId write(JourneyId journey, StepId step, LaneId lane, Prose body) {
        return write(journey, CardId.next(), step, lane, body);
    }

    /**
     * Writes a card once, also where it is asked for again because nobody heard the answer.
     *
     * @param id of the new card, made by who writes it
     */
    public CardId write(JourneyId journey, CardId id, StepId step, LaneId lane, Prose body) {
        return map.act(journey, ActKind.WRITE_CARD, edit -> {
            edit.about(body);
            var there = edit.selected(List.of(id));
            there.forEach(card -> card.rewrite(0, body));
            return there.isEmpty()
                    ? edit.add(edit.cell(step, lane).write(id, body)).id()
                    : id;
        });
    }

    /** @param expected the card's version that the form was drawn from */
    public void rewrite(JourneyId journey, CardId id, long expected, Prose body) {
        map.run(journey, ActKind.REWRITE_CARD, edit -> {
            var card = edit.card(id);
            card.rewrite(expected, body);
            edit.about(name(card));
        });
    }

    /** @param source where it is known from; an observation has one */
    public void know(JourneyId journey, CardId id, long expected, EvidenceStatus evidence, String source) {
        map.run(journey, ActKind.KNOW_CARD, edit -> {
            var card = edit.card(id, expected);
            edit.about(name(card));
            card.know(evidence, source);
        });
    }

    public void move(JourneyId journey, CardId id, StepId step, LaneId lane, Place<CardId> place) {
        map.run(journey, ActKind.MOVE_CARD, edit -> {
            var card = edit.card(id);
            edit.about(name(card));
            edit.cell(step, lane).take(card, place);
        });
    }

    public void remove(JourneyId journey, CardId id) {
        map.run(journey, ActKind.REMOVE_CARD, edit -> {
            var card = edit.card(id);
            edit.about(name(card));
            edit.remove(card);
        });
    }

    /** @param steps how many steps it reaches over, its own included; it ends at the last one */
    public void widen(JourneyId journey, CardId id, int steps) {
        map.run(journey, ActKind.WIDEN_CARD, edit -> {
            var card = edit.card(id);
            edit.about(name(card));
            var after = edit.journey().grid().steps();
            var from = after.indexOf(edit.journey().grid().step(card.stepId()));
            card.widen(Math.min(steps, after.size() - from));
        });
    }

    private String name(Card card) {
        return CardNames.of(card, touchpoints, needs);
    }
}
