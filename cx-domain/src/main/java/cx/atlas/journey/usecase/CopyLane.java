package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.Card;
import cx.atlas.journey.Cards;
import cx.atlas.journey.Cell;
import cx.atlas.journey.Grid;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.Lane;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.MapEdit;
import cx.atlas.journey.Place;
import cx.atlas.journey.Step;
import cx.atlas.journey.StepPairs;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Copy what stands in a lane to another map: into its lane of the same kind, or a new own lane. */
@UseCase
@RequiredArgsConstructor
public class CopyLane {

    private final EditMap map;
    private final Journeys journeys;
    private final Cards cards;

    /**
     * Where the cards of one step go.
     *
     * @param to null where no step there goes with it
     * @param cards how many there are
     * @param left how many of them stay out, since their like stands there already or the cell is full
     */
    public record Part(String from, @Nullable String to, int cards, int left) {}

    /**
     * What was copied.
     *
     * @param left as in {@link Part}
     */
    public record Copied(int cards, int left) {}

    /** Where what would go; only steps with cards are named. */
    public List<Part> plan(JourneyId from, LaneId lane, JourneyId to) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var copied = require(from, lane, to);
        var all = inOrder(cards.findByLaneId(lane));
        var grid = journeys.byId(to).grid();
        var target = there(grid, copied);
        var there = target == null ? List.<Card>of() : cards.findByLaneId(target.id());
        var parts = new ArrayList<Part>();
        StepPairs.of(journeys.byId(from).grid(), grid).forEach((step, partner) -> {
            var some = standing(all, step);
            if (partner == null && !some.isEmpty()) {
                parts.add(new Part(step.name().value(), null, some.size(), 0));
            } else if (partner != null && !some.isEmpty()) {
                var left = left(new Cell(to, partner, copied, new ArrayList<>(standing(there, partner))), some);
                parts.add(new Part(step.name().value(), partner.name().value(), some.size(), left));
            }
        });
        return parts;
    }

    public Copied copy(JourneyId from, LaneId id, JourneyId to) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        journeys.lockAll(from, to);
        var lane = require(from, id, to);
        var source = journeys.byId(from).grid();
        return map.act(to, ActKind.DUPLICATE_LANE, edit -> {
            edit.about(lane.title());
            edit.readAll();
            var target = target(edit, lane);
            var pairs = StepPairs.of(source, edit.journey().grid());
            int copied = 0;
            int left = 0;
            for (var card : inOrder(cards.findByLaneId(id))) {
                var step = pairs.get(source.step(card.stepId()));
                if (step == null) {
                    continue;
                }
                var cell = edit.cell(step.id(), target);
                if (cell.takes(card)) {
                    edit.add(cell.copy(card, Place.last()));
                    copied++;
                } else {
                    left++;
                }
            }
            return new Copied(copied, left);
        });
    }

    private Lane require(JourneyId from, LaneId id, JourneyId to) {
        if (from.equals(to)) {
            throw RuleBroken.of("journey.error.lane.same");
        }
        var lane = journeys.byId(from).grid().lane(id);
        if (!lane.kind().holdsCards()) {
            throw RuleBroken.of("journey.error.lane.noCards");
        }
        journeys.findById(to).orElseThrow(() -> new NotFound("journey"));
        return lane;
    }

    /** The lane into which it goes; null where that is a new one. */
    private static @Nullable Lane there(Grid grid, Lane lane) {
        return lane.kind().isRepeatable() ? null : grid.findLane(lane.kind());
    }

    /** One that was hidden is shown again: what is copied is to be seen. */
    private static LaneId target(MapEdit edit, Lane lane) {
        var there = there(edit.journey().grid(), lane);
        if (there != null) {
            edit.grid().hideLane(there.id(), false);
            return there.id();
        }
        var made = edit.grid().addLane(lane.kind(), lane.name(), Place.last());
        edit.grid().giveIcon(made, lane.icon());
        return made;
    }

    private static List<Card> standing(List<Card> cards, Step step) {
        return cards.stream().filter(card -> card.stepId().equals(step.id())).toList();
    }

    private static int left(Cell cell, List<Card> some) {
        int left = 0;
        for (var card : some) {
            if (cell.takes(card)) {
                cell.cards().add(card);
            } else {
                left++;
            }
        }
        return left;
    }

    private static List<Card> inOrder(List<Card> cards) {
        return cards.stream().sorted(Comparator.comparing(Card::rank)).toList();
    }
}
