package cx.atlas.journey;

import cx.atlas.shared.RuleBroken;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cards that keep their places to each other wherever they are put. */
public final class Block {

    /** Where one of them goes. */
    public record Spot(Card card, StepId step, LaneId lane) {

        boolean isElsewhere() {
            return !step.equals(card.stepId()) || !lane.equals(card.laneId());
        }
    }

    private Block() {}

    /**
     * Where each card goes when the leftmost comes to a step and the topmost to a lane; past the last step they gather there.
     *
     * @param from the grid in which they stand
     * @param lane null where each keeps its lane
     */
    public static List<Spot> place(Grid from, List<Card> cards, Grid to, StepId step, @Nullable LaneId lane) {
        var steps = from.steps().stream().map(Step::id).toList();
        var columns = to.steps().stream().map(Step::id).toList();
        var rows = ids(to.rows());
        var former = ids(from.rows());
        int left = cards.stream()
                .mapToInt(card -> steps.indexOf(card.stepId()))
                .min()
                .orElse(0);
        int top = cards.stream()
                .mapToInt(card -> former.indexOf(card.laneId()))
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        int column = columns.indexOf(to.step(step).id());
        int row = lane == null ? 0 : rows.indexOf(to.lane(lane).id());
        return cards.stream()
                .sorted(Comparator.comparing((Card card) -> steps.indexOf(card.stepId()))
                        .thenComparing(card -> former.indexOf(card.laneId()))
                        .thenComparing(Card::rank))
                .map(card -> {
                    int at = Math.min(columns.size() - 1, column + steps.indexOf(card.stepId()) - left);
                    return new Spot(
                            card,
                            columns.get(at),
                            lane == null ? card.laneId() : row(rows, row, former.indexOf(card.laneId()) - top));
                })
                .toList();
    }

    private static LaneId row(List<LaneId> rows, int row, int down) {
        if (row < 0 || row + down < 0 || row + down >= rows.size()) {
            throw RuleBroken.of("journey.error.paste.outside");
        }
        return rows.get(row + down);
    }

    private static List<LaneId> ids(List<Lane> lanes) {
        return lanes.stream().map(Lane::id).toList();
    }
}
