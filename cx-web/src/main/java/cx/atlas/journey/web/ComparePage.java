package cx.atlas.journey.web;

import cx.atlas.journey.Comparison;
import cx.atlas.journey.Comparison.Mark;
import cx.atlas.journey.Comparison.Pair;
import cx.atlas.journey.MapThing.Kind;
import cx.atlas.journey.web.Wording.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two states of a map as a page shows them.
 *
 * @param lanes those that differ
 * @param stages side by side
 * @param list everything that differs, one after another
 */
public record ComparePage(List<Shown> lanes, List<StageRow> stages, List<Shown> list) {

    /** A stage with its steps. */
    public record StageRow(Shown stage, List<StepRow> steps) {}

    /** A step with what stands in its cells. */
    public record StepRow(Shown step, List<CellRow> cells) {}

    /** What stands in a cell. */
    public record CellRow(String lane, List<Shown> cards) {

        public List<Shown> before() {
            return cards.stream().filter(card -> card.pair().before() != null).toList();
        }

        public List<Shown> after() {
            return cards.stream().filter(card -> card.pair().after() != null).toList();
        }
    }

    /** @param all also what is the same in both */
    static ComparePage of(Comparison comparison, Wording wording, boolean all) {
        var stages = new ArrayList<StageRow>();
        for (var stage : comparison.stages()) {
            var steps = comparison.stepsOf(stage).stream()
                    .filter(step -> all || comparison.differs(step))
                    .map(step -> step(comparison, wording, step, all))
                    .toList();
            if (all || !stage.isSame() || !steps.isEmpty()) {
                stages.add(new StageRow(wording.shown(stage, ""), steps));
            }
        }
        var lanes = comparison.lanes().stream()
                .filter(lane -> !lane.isSame())
                .map(lane -> wording.shown(lane, ""))
                .toList();
        var list = comparison.differences().stream()
                .map(pair -> wording.shown(pair, where(pair, wording)))
                .toList();
        return new ComparePage(lanes, stages, list);
    }

    private static StepRow step(Comparison comparison, Wording wording, Pair step, boolean all) {
        var cells = comparison.lanes().stream()
                .map(lane -> new CellRow(
                        wording.words(Kind.LANE, lane.latest()),
                        comparison.cardsOf(step, lane).stream()
                                .map(card -> wording.shown(card, ""))
                                .toList()))
                .filter(cell ->
                        all && !cell.cards().isEmpty() || cell.cards().stream().anyMatch(card -> !card.same()))
                .toList();
        return new StepRow(wording.shown(step, ""), cells);
    }

    private static String where(Pair pair, Wording wording) {
        return Stream.of("stage_id", "step_id", "lane_id")
                .map(trait -> wording.text(trait, pair.latest().get(trait)))
                .filter(name -> !name.isEmpty())
                .sorted()
                .collect(Collectors.joining(" · "));
    }

    public long added() {
        return count(Mark.ADDED);
    }

    public long gone() {
        return count(Mark.GONE);
    }

    public long changed() {
        return count(Mark.CHANGED);
    }

    private long count(Mark mark) {
        return list.stream().filter(shown -> shown.mark() == mark).count();
    }
}
