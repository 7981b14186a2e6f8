package cx.atlas.journey;

import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.touchpoint.TouchpointId;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        requireOnce(touchpoint, cards);
        return Card.touchpoint(journey, step.id(), lane.id(), last(), touchpoint);
    }

    /** A card like this one, from here, from another cell or from another map. */
    public Card copy(Card card, Place<CardId> place) {
        requireRoom();
        if (isFeeling(card) && step.id().equals(card.stepId())) {
            throw RuleBroken.of("journey.error.lane.noFeelings");
        }
        requireFit(card, cards);
        var here = Traits.of(
                "step_id", step.id().value(), "lane_id", lane.id().value(), "rank", place.among(cards, "card"));
        return Card.of(journey, CardId.next(), card.traits().with(here));
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
        var others = cards.stream().filter(other -> other != card).toList();
        if (others.size() == cards.size()) {
            if (isFeeling(card)) {
                throw RuleBroken.of("journey.error.lane.noFeelings");
            }
            requireFit(card, others);
            requireRoom();
        }
        card.moveTo(step.id(), lane.id(), place.among(others, "card"));
    }

    /** Whether it says nothing but what is felt. */
    private static boolean isFeeling(Card card) {
        return card.body().isEmpty() && card.touchpointId() == null && card.imageId() == null;
    }

    private Rank last() {
        return Place.<CardId>last().among(cards, "card");
    }

    private void requireTexts() {
        if (!lane.kind().holdsTexts()) {
            throw RuleBroken.of("journey.error.lane.noTexts");
        }
    }

    private void requireFit(Card card, List<Card> others) {
        if (!lane.id().equals(card.laneId())) {
            requireKind(card);
        }
        requireOnce(card.touchpointId(), others);
    }

    private void requireKind(Card card) {
        if (isFeeling(card)) {
            throw RuleBroken.of("journey.error.lane.noFeelings");
        }
        if (card.touchpointId() == null) {
            requireTexts();
        } else {
            requireTouchpoints();
        }
    }

    private void requireTouchpoints() {
        if (!lane.kind().holdsTouchpoints()) {
            throw RuleBroken.of("journey.error.lane.noTouchpoints");
        }
    }

    private static void requireOnce(@Nullable TouchpointId touchpoint, List<Card> others) {
        if (touchpoint != null && others.stream().anyMatch(card -> touchpoint.equals(card.touchpointId()))) {
            throw RuleBroken.of("journey.error.touchpoint.twice");
        }
    }

    private void requireRoom() {
        if (cards.size() >= Card.MOST_IN_A_CELL) {
            throw RuleBroken.of("journey.error.cards.tooMany", Card.MOST_IN_A_CELL);
        }
    }
}
