package cx.atlas.journey;

import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.touchpoint.TouchpointId;
import java.util.List;

/**
 * Where a step and a lane of a map cross, with the cards that stand there. Who puts cards in or moves them holds the
 * journey's lock, so that their order stays one order.
 */
public record Cell(JourneyId journey, Step step, Lane lane, List<Card> cards) {

    public static Cell of(Journey journey, StepId step, LaneId lane, Cards cards) {
        journey.requireOpen();
        return new Cell(
                journey.id(),
                journey.grid().step(step),
                journey.grid().lane(lane),
                cards.findByStepIdAndLaneId(step, lane));
    }

    /** A new last card with a text. */
    public Card write(Prose body) {
        requireTexts();
        requireRoom();
        return Card.text(journey, step.id(), lane.id(), last(), body);
    }

    /** A new last card with a touchpoint of the registry. */
    public Card place(TouchpointId touchpoint) {
        requireTouchpoints();
        requireRoom();
        if (cards.stream().anyMatch(card -> touchpoint.equals(card.touchpointId()))) {
            throw RuleBroken.of("journey.error.touchpoint.twice");
        }
        return Card.touchpoint(journey, step.id(), lane.id(), last(), touchpoint);
    }

    /** The card that bears the feeling at this step: the one that is there, else a new one. */
    public Card feeling() {
        if (lane.kind() != LaneKind.FEELS) {
            throw RuleBroken.of("journey.error.lane.noFeelings");
        }
        return cards.isEmpty() ? Card.feeling(journey, step.id(), lane.id()) : cards.get(0);
    }

    /** Takes a card in from here or from another cell. */
    public void take(Card card, Place<CardId> place) {
        if (card.touchpointId() == null) {
            requireTexts();
        } else {
            requireTouchpoints();
        }
        var others = cards.stream().filter(other -> other != card).toList();
        if (others.size() == cards.size()) {
            requireRoom();
        }
        card.moveTo(step.id(), lane.id(), place.among(others, "card"));
    }

    private Rank last() {
        return Place.<CardId>last().among(cards, "card");
    }

    private void requireTexts() {
        if (!lane.kind().holdsTexts()) {
            throw RuleBroken.of("journey.error.lane.noTexts");
        }
    }

    private void requireTouchpoints() {
        if (!lane.kind().holdsTouchpoints()) {
            throw RuleBroken.of("journey.error.lane.noTouchpoints");
        }
    }

    private void requireRoom() {
        if (cards.size() >= Card.MOST_IN_A_CELL) {
            throw RuleBroken.of("journey.error.cards.tooMany", Card.MOST_IN_A_CELL);
        }
    }
}
