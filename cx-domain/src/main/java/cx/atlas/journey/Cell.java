package cx.atlas.journey;

import cx.atlas.persona.PersonaId;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.touchpoint.TouchpointId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a step and a lane of a map cross, with the cards that stand there. Who puts cards in or moves them holds the
 * journey's lock, so that their order stays one order.
 */
public record Cell(JourneyId journey, Step step, Lane lane, List<Card> cards) {

    /** What stands in a cell once, with the words that refuse a second one. */
    private static final Map<String, String> ONCE =
            Map.of("touchpoint_id", "journey.error.touchpoint.twice", "need_id", "journey.error.need.twice");

    public static Cell of(Journey journey, StepId step, LaneId lane, Cards cards) {
        journey.requireOpen();
        return new Cell(
                journey.id(),
                journey.grid().step(step),
                journey.grid().lane(lane),
                cards.findByStepIdAndLaneId(step, lane));
    }

    /** Without some of its cards. */
    Cell without(Collection<Card> leaving) {
        return new Cell(
                journey,
                step,
                lane,
                cards.stream().filter(card -> !leaving.contains(card)).toList());
    }

    /** Whether there is room for a card like this one, and none that must not stand here twice. */
    public boolean takes(Card card) {
        var said = card.traits();
        return cards.size() < Card.MOST_IN_A_CELL && cards.stream().noneMatch(other -> isTwice(said, other.traits()));
    }

    /** Whether both name the same thing, which stands in a cell once. */
    static boolean isTwice(Traits one, Traits other) {
        return ONCE.keySet().stream().anyMatch(trait -> isTwice(trait, one, other));
    }

    private static boolean isTwice(String trait, Traits one, Traits other) {
        return one.has(trait) && one.get(trait).equals(other.get(trait));
    }

    /** A new last card with a text. */
    public Card write(CardId id, Prose body) {
        requireTexts();
        requireRoom();
        return make(id, Traits.of("body", Card.words(body)));
    }

    public Card write(Prose body) {
        return write(CardId.next(), body);
    }

    /** A new last card with a touchpoint of the registry. */
    public Card place(TouchpointId touchpoint) {
        requireTouchpoints();
        requireRoom();
        return make("touchpoint_id", touchpoint.value());
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

    /** A new last card with a customer need of the strategy. */
    public Card name(StrategyItemId need) {
        require(lane.kind() == LaneKind.NEEDS, "journey.error.lane.noNeeds");
        requireRoom();
        return make("need_id", need.value());
    }

    /** A new last card with an image. */
    public Card show(ImageId image, Prose description) {
        require(lane.kind() == LaneKind.IMAGES, "journey.error.lane.noImages");
        requireRoom();
        return make("image_id", image.value(), "body", description);
    }

    /** A new last card with a live figure. */
    public Card measure(Gauge figure) {
        require(lane.kind() == LaneKind.METRICS, "journey.error.lane.noFigures");
        requireRoom();
        return make("figure", figure);
    }

    /**
     * The card that bears a feeling at this step: the one that is there, else a new one.
     *
     * @param persona whose feeling it is; null for the persona of the journey
     */
    public Card feeling(@Nullable PersonaId persona) {
        require(lane.kind() == LaneKind.FEELS, "journey.error.lane.noFeelings");
        return cards.stream()
                .filter(card -> Objects.equals(persona, card.personaId()))
                .findFirst()
                .orElseGet(() -> make("persona_id", persona == null ? null : persona.value()));
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

    /** Whether it stands in this lane as a feeling, or says nothing but what is felt. */
    private boolean isFeeling(Card card) {
        if (lane.id().equals(card.laneId())) {
            return lane.kind() == LaneKind.FEELS;
        }
        return card.body().isEmpty()
                && card.touchpointId() == null
                && card.imageId() == null
                && card.needId() == null
                && card.figure() == null;
    }

    private Card make(@Nullable Object... said) {
        return make(CardId.next(), Traits.of(said));
    }

    private Card make(CardId id, Traits said) {
        requireOnce(said, cards);
        return Card.made(journey, id, step.id(), lane.id(), last(), said);
    }

    private Rank last() {
        return Place.<CardId>last().among(cards, "card");
    }

    private void requireTexts() {
        require(lane.kind().holdsTexts(), "journey.error.lane.noTexts");
    }

    private void requireFit(Card card, List<Card> others) {
        if (!lane.id().equals(card.laneId())) {
            requireKind(card);
        }
        requireOnce(card.traits(), others);
    }

    private void requireKind(Card card) {
        if (isFeeling(card)) {
            throw RuleBroken.of("journey.error.lane.noFeelings");
        }
        if (card.touchpointId() != null) {
            requireTouchpoints();
        } else if (card.imageId() != null) {
            require(lane.kind() == LaneKind.IMAGES, "journey.error.lane.noImages");
        } else if (card.needId() != null) {
            require(lane.kind() == LaneKind.NEEDS, "journey.error.lane.noNeeds");
        } else if (card.figure() != null) {
            require(lane.kind() == LaneKind.METRICS, "journey.error.lane.noFigures");
        } else {
            requireTexts();
        }
    }

    private void requireTouchpoints() {
        require(lane.kind().holdsTouchpoints(), "journey.error.lane.noTouchpoints");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw RuleBroken.of(otherwise);
        }
    }

    private static void requireOnce(Traits card, List<Card> others) {
        ONCE.forEach((trait, otherwise) ->
                require(others.stream().noneMatch(other -> isTwice(trait, card, other.traits())), otherwise));
    }

    private void requireRoom() {
        if (cards.size() >= Card.MOST_IN_A_CELL) {
            throw RuleBroken.of("journey.error.cards.tooMany", Card.MOST_IN_A_CELL);
        }
    }
}
