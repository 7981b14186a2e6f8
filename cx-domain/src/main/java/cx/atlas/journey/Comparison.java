package cx.atlas.journey;

import cx.atlas.journey.MapThing.Key;
import cx.atlas.journey.MapThing.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two states of a map side by side: every thing of either once, in the order in which one reads them. */
public final class Comparison {

    /** What has become of a thing. */
    public enum Mark {
        SAME,
        ADDED,
        GONE,
        CHANGED
    }

    /** A thing in both states; null where it is not there. */
    public record Pair(
            Key key, @Nullable Traits before, @Nullable Traits after) {

        public Mark mark() {
            if (before == null) {
                return Mark.ADDED;
            }
            return after == null ? Mark.GONE : before.equals(after) ? Mark.SAME : Mark.CHANGED;
        }

        public boolean isSame() {
            return mark() == Mark.SAME;
        }

        /** As it is after, else as it was before. */
        public Traits latest() {
            return Objects.requireNonNull(after != null ? after : before);
        }

        /** The traits that are other ones; none where the whole thing is added or gone. */
        public List<String> shifts() {
            return before == null || after == null
                    ? List.of()
                    : after.unlike(before).values().keySet().stream().toList();
        }
    }

    private final List<Pair> stages;
    private final List<Pair> lanes;
    private final Map<String, List<Pair>> steps;
    private final Map<String, List<Pair>> cards;

    public Comparison(MapState before, MapState after) {
        stages = pairs(before, after, Kind.STAGE);
        lanes = pairs(before, after, Kind.LANE);
        steps = pairs(before, after, Kind.STEP).stream()
                .collect(Collectors.groupingBy(step -> step.latest().get("stage_id")));
        cards = pairs(before, after, Kind.CARD).stream()
                .collect(Collectors.groupingBy(
                        card -> card.latest().get("step_id") + card.latest().get("lane_id")));
    }

    public List<Pair> stages() {
        return stages;
    }

    public List<Pair> lanes() {
        return lanes;
    }

    /** The steps that stand in a stage, or stood there and are gone. */
    public List<Pair> stepsOf(Pair stage) {
        return steps.getOrDefault(id(stage), List.of());
    }

    /** The cards that stand in a cell, or stood there and are gone. */
    public List<Pair> cardsOf(Pair step, Pair lane) {
        return cards.getOrDefault(id(step) + id(lane), List.of());
    }

    /** Whether a step or anything that stands in its cells is another one. */
    public boolean differs(Pair step) {
        return !step.isSame()
                || lanes.stream().anyMatch(lane -> cardsOf(step, lane).stream().anyMatch(card -> !card.isSame()));
    }

    /** What differs: lanes, then stage by stage. What came or went with what it stands in is not told again. */
    public List<Pair> differences() {
        var differences = new ArrayList<>(lanes);
        for (var stage : stages) {
            differences.add(stage);
            for (var step : stepsOf(stage)) {
                if (!isToldBy(step, stage)) {
                    differences.add(step);
                }
                for (var lane : lanes) {
                    cardsOf(step, lane).stream()
                            .filter(card -> !isToldBy(card, step) && !isToldBy(card, lane))
                            .forEach(differences::add);
                }
            }
        }
        differences.removeIf(Pair::isSame);
        return differences;
    }

    private static boolean isToldBy(Pair pair, Pair home) {
        return pair.mark() != Mark.CHANGED && pair.mark() == home.mark();
    }

    private static String id(Pair pair) {
        return pair.key().id().toString();
    }

    /** In the order after; what is gone behind what stood before it. */
    private static List<Pair> pairs(MapState before, MapState after, Kind kind) {
        var merged = ordered(after, kind);
        var there = new HashSet<>(merged);
        Key former = null;
        for (var key : ordered(before, kind)) {
            if (there.add(key)) {
                merged.add(former == null ? 0 : merged.indexOf(former) + 1, key);
            }
            former = key;
        }
        return merged.stream()
                .map(key -> new Pair(key, before.find(key), after.find(key)))
                .toList();
    }

    private static List<Key> ordered(MapState state, Kind kind) {
        return state.things().entrySet().stream()
                .filter(thing -> thing.getKey().kind() == kind)
                .sorted(Comparator.<Map.Entry<Key, Traits>, String>comparing(
                                thing -> thing.getValue().get("rank"))
                        .thenComparing(thing -> thing.getKey().id()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
