package cx.atlas.journey;

import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the cells of a spreadsheet go on a map: columns to this step and those after it, rows to this lane and those below
 * that hold texts, or all rows into this one lane.
 *
 * @param fits what becomes a card, in order
 * @param left what does not fit, each with the reason
 */
public record SheetPlan(List<Fit> fits, List<Left> left) {

    public static final int MOST_CELLS = 1_000;

    public record Fit(Step step, Lane lane, Prose words) {}

    /**
     * What finds no place.
     *
     * @param row which row of the sheet, from 1
     * @param column which column of it, from 1
     * @param reason the end of a message's key
     */
    public record Left(int row, int column, String words, String reason) {}

    private record Crossing(StepId step, LaneId lane) {}

    /** @param cards all that stand on the map */
    public static SheetPlan of(
            Grid grid, List<Card> cards, StepId step, LaneId lane, List<List<String>> sheet, boolean together) {
        if (sheet.stream().mapToLong(SheetPlan::filled).sum() > MOST_CELLS) {
            throw RuleBroken.of("journey.error.paste.tooMany", MOST_CELLS);
        }
        if (!grid.lane(lane).kind().holdsTexts()) {
            throw RuleBroken.of("journey.error.lane.noTexts");
        }
        if (grid.lane(lane).hidden()) {
            throw RuleBroken.of("journey.error.lane.hidden");
        }
        var steps = after(grid.steps(), grid.step(step));
        var lanes = after(grid.lanes(), grid.lane(lane)).stream()
                .filter(row -> !row.hidden() && row.kind().holdsTexts())
                .toList();
        var room = new HashMap<Crossing, Integer>();
        cards.forEach(card -> room.merge(new Crossing(card.stepId(), card.laneId()), 1, Integer::sum));
        var plan = new SheetPlan(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < sheet.size(); i++) {
            for (int j = 0; j < sheet.get(i).size(); j++) {
                plan.put(
                        sheet.get(i).get(j).strip(),
                        i,
                        j,
                        steps,
                        together ? lanes.subList(0, 1) : lanes,
                        together,
                        room);
            }
        }
        return plan;
    }

    private void put(
            String words,
            int i,
            int j,
            List<Step> steps,
            List<Lane> lanes,
            boolean together,
            Map<Crossing, Integer> room) {
        int row = together ? 0 : i;
        if (words.isEmpty()) {
            return;
        }
        if (j >= steps.size()) {
            left.add(new Left(i + 1, j + 1, words, "step"));
        } else if (row >= lanes.size()) {
            left.add(new Left(i + 1, j + 1, words, "lane"));
        } else if (words.codePointCount(0, words.length()) > Prose.MAX) {
            left.add(new Left(i + 1, j + 1, words, "long"));
        } else if (room.merge(new Crossing(steps.get(j).id(), lanes.get(row).id()), 1, Integer::sum)
                > Card.MOST_IN_A_CELL) {
            left.add(new Left(i + 1, j + 1, words, "full"));
        } else {
            fits.add(new Fit(steps.get(j), lanes.get(row), new Prose(words)));
        }
    }

    private static long filled(List<String> row) {
        return row.stream().filter(words -> !words.isBlank()).count();
    }

    private static <T> List<T> after(List<T> all, T first) {
        return all.subList(all.indexOf(first), all.size());
    }
}
