package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.Card;
import cx.atlas.journey.Cards;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.Lane;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.MapEdit;
import cx.atlas.journey.Place;
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

/** Copy a lane of texts to another map: into its lane of the same kind, or a new own lane. */
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
     */
    public record Part(String from, @Nullable String to, int cards) {}

    /** Where what would go; only steps with cards are named. */
    public List<Part> plan(JourneyId from, LaneId lane, JourneyId to) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        require(from, lane, to);
        var there = cards.findByLaneId(lane);
        var parts = new ArrayList<Part>();
        StepPairs.of(journeys.byId(from).grid(), journeys.byId(to).grid()).forEach((step, partner) -> {
            var count = (int) there.stream()
                    .filter(card -> card.stepId().equals(step.id()))
                    .count();
            if (count > 0) {
                parts.add(new Part(
                        step.name().value(),
                        partner == null ? null : partner.name().value(),
                        count));
            }
        });
        return parts;
    }

    /** @return how many cards were copied */
    public int copy(JourneyId from, LaneId id, JourneyId to) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var lane = require(from, id, to);
        var source = journeys.byId(from).grid();
        return map.act(to, ActKind.DUPLICATE_LANE, edit -> {
            edit.about(lane.title());
            edit.readAll();
            var target = target(edit, lane);
            var pairs = StepPairs.of(source, edit.journey().grid());
            int copied = 0;
            for (var card : inOrder(cards.findByLaneId(id))) {
                var step = pairs.get(source.step(card.stepId()));
                if (step != null) {
                    edit.add(edit.cell(step.id(), target).copy(card, Place.last()));
                    copied++;
                }
            }
            return copied;
        });
    }

    private Lane require(JourneyId from, LaneId id, JourneyId to) {
        if (from.equals(to)) {
            throw RuleBroken.of("journey.error.lane.same");
        }
        var lane = journeys.byId(from).grid().lane(id);
        if (!lane.kind().holdsTexts()) {
            throw RuleBroken.of("journey.error.lane.noTexts");
        }
        journeys.findById(to).orElseThrow(() -> new NotFound("journey"));
        return lane;
    }

    private static LaneId target(MapEdit edit, Lane lane) {
        var there = lane.kind().isRepeatable() ? null : edit.journey().grid().findLane(lane.kind());
        return there != null ? there.id() : edit.grid().addLane(lane.kind(), lane.name(), Place.last());
    }

    private static List<Card> inOrder(List<Card> cards) {
        return cards.stream().sorted(Comparator.comparing(Card::rank)).toList();
    }
}
