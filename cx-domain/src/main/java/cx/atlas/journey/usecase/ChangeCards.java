package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.Block;
import cx.atlas.journey.Card;
import cx.atlas.journey.CardId;
import cx.atlas.journey.Colour;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.MapEdit;
import cx.atlas.journey.Place;
import cx.atlas.journey.StepId;
import cx.atlas.journey.Tag;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.UseCase;
import cx.atlas.strategy.StrategyItems;
import cx.atlas.touchpoint.Touchpoints;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Change one card or many in one act. Each method answers how many of them are no longer on the map. */
@UseCase
@RequiredArgsConstructor
public class ChangeCards {

    private final EditMap map;
    private final Touchpoints touchpoints;
    private final StrategyItems needs;

    /** @param colour null for none */
    public int paint(JourneyId journey, Set<CardId> ids, @Nullable Colour colour) {
        return each(journey, ids, ActKind.MARK_CARD, (edit, card) -> card.mark(colour, card.tag()));
    }

    public int tag(JourneyId journey, Set<CardId> ids, Tag tag) {
        return each(journey, ids, ActKind.MARK_CARD, (edit, card) -> card.mark(card.colour(), tag));
    }

    /** @param source where they are known from, an observation has one; empty where each keeps its own */
    public int know(JourneyId journey, Set<CardId> ids, EvidenceStatus evidence, String source) {
        return each(
                journey,
                ids,
                ActKind.KNOW_CARD,
                (edit, card) -> card.know(evidence, source.isBlank() ? card.source() : source));
    }

    public int remove(JourneyId journey, Set<CardId> ids) {
        return all(
                journey, ids, ActKind.REMOVE_CARD, ActKind.REMOVE_CARDS, (edit, cards) -> cards.forEach(edit::remove));
    }

    /** Puts a card like it behind each. */
    public int duplicate(JourneyId journey, Set<CardId> ids) {
        return all(journey, ids, ActKind.DUPLICATE_CARD, ActKind.PASTE, (edit, cards) -> {
            edit.readAll();
            for (var card : cards) {
                edit.add(edit.cell(card.stepId(), card.laneId()).copy(card, Place.after(card.id())));
            }
        });
    }

    /**
     * Moves them as a block, see {@link Block}.
     *
     * @param lane null where each keeps its lane
     */
    public int move(JourneyId journey, Set<CardId> ids, StepId step, @Nullable LaneId lane) {
        return all(journey, ids, ActKind.MOVE_CARD, ActKind.CHANGE_CARDS, (edit, cards) -> {
            var grid = edit.journey().grid();
            edit.move(Block.place(grid, cards, grid, step, lane));
        });
    }

    private int each(JourneyId journey, Set<CardId> ids, ActKind one, BiConsumer<MapEdit, Card> change) {
        return all(
                journey,
                ids,
                one,
                ActKind.CHANGE_CARDS,
                (edit, cards) -> cards.forEach(card -> change.accept(edit, card)));
    }

    private int all(
            JourneyId journey, Set<CardId> ids, ActKind one, ActKind many, BiConsumer<MapEdit, List<Card>> change) {
        return map.act(journey, ids.size() == 1 ? one : many, edit -> {
            var cards = edit.selected(ids);
            if (cards.isEmpty()) {
                throw new NotFound("card");
            }
            edit.about(ids.size() == 1 ? CardNames.of(cards.get(0), touchpoints, needs) : cards.size());
            change.accept(edit, cards);
            return ids.size() - cards.size();
        });
    }
}
