package cx.atlas.journey.web;

import cx.atlas.journey.view.JourneyRow;
import cx.atlas.journey.view.Opening;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Journeys as a tree: each under those whose steps open it, on top what no other one shown opens. */
final class JourneyTree {

    /**
     * A journey at its place in the tree.
     *
     * @param level 1 on top
     * @param step the step of the journey above that opens it; empty on top
     */
    public record Leaf(JourneyRow row, int level, String step) {}

    private final Map<UUID, JourneyRow> rows;
    private final Map<UUID, List<Opening>> openings;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Set<UUID> shown = new HashSet<>();

    private JourneyTree(List<JourneyRow> rows, List<Opening> openings) {
        this.rows = rows.stream()
                .collect(Collectors.toMap(JourneyRow::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        this.openings = openings.stream()
                .filter(opening -> this.rows.containsKey(opening.opens()) && this.rows.containsKey(opening.journeyId()))
                .collect(Collectors.groupingBy(Opening::journeyId));
    }

    static List<Leaf> of(List<JourneyRow> rows, List<Opening> openings) {
        var tree = new JourneyTree(rows, openings);
        var opened = tree.openings.values().stream()
                .flatMap(List::stream)
                .map(Opening::opens)
                .collect(Collectors.toSet());
        rows.stream().filter(row -> !opened.contains(row.id())).forEach(row -> tree.add(row, 1, "", Set.of()));
        // Whatever happens, no journey is left out.
        rows.stream().filter(row -> !tree.shown.contains(row.id())).forEach(row -> tree.add(row, 1, "", Set.of()));
        return tree.leaves;
    }

    private void add(JourneyRow row, int level, String step, Set<UUID> above) {
        if (above.contains(row.id())) {
            return;
        }
        leaves.add(new Leaf(row, level, step));
        if (!shown.add(row.id())) {
            return;
        }
        var path = new HashSet<>(above);
        path.add(row.id());
        for (var opening : openings.getOrDefault(row.id(), List.of())) {
            var below = rows.get(opening.opens());
            if (below != null) {
                add(below, level + 1, opening.step(), path);
            }
        }
    }
}
