package cx.atlas.journey.usecase;

import cx.atlas.journey.CardId;
import cx.atlas.journey.Cards;
import cx.atlas.journey.Cell;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.Place;
import cx.atlas.journey.StepId;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.Prose;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import lombok.RequiredArgsConstructor;

/** Write cards, rewrite, move and remove them, and say what they are known from. */
@UseCase
@RequiredArgsConstructor
public class WriteCards {

    private final Journeys journeys;
    private final Cards cards;

    public CardId write(JourneyId journey, StepId step, LaneId lane, Prose body) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var cell = Cell.of(journeys.lockById(journey), step, lane, cards);
        return cards.save(cell.write(body)).id();
    }

    /** @param expected the card's version that the form was drawn from */
    public void rewrite(JourneyId journey, CardId id, long expected, Prose body) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.byId(journey).requireActive();
        var card = cards.byId(journey, id);
        card.requireVersion(expected);
        card.rewrite(body);
    }

    /** @param source where it is known from; an observation has one */
    public void know(JourneyId journey, CardId id, long expected, EvidenceStatus evidence, String source) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.byId(journey).requireActive();
        var card = cards.byId(journey, id);
        card.requireVersion(expected);
        card.know(evidence, source);
    }

    public void move(JourneyId journey, CardId id, StepId step, LaneId lane, Place<CardId> place) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var cell = Cell.of(journeys.lockById(journey), step, lane, cards);
        cell.take(cards.byId(journey, id), place);
    }

    public void remove(JourneyId journey, CardId id) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockById(journey).requireActive();
        cards.delete(cards.byId(journey, id));
    }
}
