package cx.atlas.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.Comparison.Mark;
import cx.atlas.journey.Comparison.Pair;
import cx.atlas.journey.MapThing.Key;
import cx.atlas.journey.MapThing.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTests {

    static List<Long> seeds() {
        return LongStream.range(0, 60).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changes_lead_from_one_state_to_the_other(long seed) {
        var states = new MapStates(seed);
        var before = states.any();
        var after = states.later(before);
        var changes = before.changesTo(after);
        assertThat(MapStates.apply(before, changes)).isEqualTo(after);
        assertThat(MapStates.apply(after, changes.stream().map(Change::reversed).toList()))
                .isEqualTo(before);
        assertThat(before.changesTo(before)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everything_of_both_states_stands_there_once_with_what_became_of_it(long seed) {
        var states = new MapStates(seed);
        var before = states.any();
        var after = states.later(before);
        var all = all(new Comparison(before, after));
        var keys = new HashSet<>(before.things().keySet());
        keys.addAll(after.things().keySet());
        assertThat(all).extracting(Pair::key).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(all.stream().filter(pair -> !pair.isSame()).map(Pair::key))
                .containsExactlyInAnyOrderElementsOf(
                        before.changesTo(after).stream().map(Change::key).toList());
        var back = all(new Comparison(after, before)).stream().collect(Collectors.toMap(Pair::key, Pair::mark));
        all.forEach(pair -> assertThat(back.get(pair.key())).isEqualTo(turned(pair.mark())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_there_after_stands_in_its_order(long seed) {
        var states = new MapStates(seed);
        var before = states.any();
        var after = states.later(before);
        var ranks = new Comparison(before, after)
                .stages().stream()
                        .filter(pair -> pair.after() != null)
                        .map(pair -> pair.after().get("rank"))
                        .toList();
        assertThat(ranks).isSorted();
    }

    @Test
    void what_went_with_its_step_is_not_told_again() {
        var states = new MapStates(7);
        var before = states.any();
        var gone = before.things().keySet().stream()
                .filter(key -> key.kind() == Kind.STAGE)
                .findFirst()
                .orElseThrow();
        var steps = before.things().entrySet().stream()
                .filter(thing ->
                        thing.getValue().get("stage_id").equals(gone.id().toString()))
                .map(thing -> thing.getKey().id().toString())
                .toList();
        var after = new TreeMap<Key, Traits>(Comparator.comparing(Key::id));
        after.putAll(before.things());
        after.entrySet()
                .removeIf(thing -> thing.getKey().equals(gone)
                        || steps.contains(thing.getKey().id().toString())
                        || steps.contains(thing.getValue().get("step_id")));
        assertThat(new Comparison(before, new MapState(after)).differences())
                .extracting(Pair::key)
                .containsExactly(gone);
    }

    @Test
    void a_change_names_the_traits_that_are_other_ones() {
        var key = new Key(Kind.STAGE, UUID.randomUUID());
        var before = new MapState(Map.of(key, Traits.of("name", "Join", "rank", "a0")));
        var after = new MapState(Map.of(key, Traits.of("name", "Begin", "rank", "a0")));
        var pair = new Comparison(before, after).differences().get(0);
        assertThat(pair.mark()).isEqualTo(Mark.CHANGED);
        assertThat(pair.shifts()).containsExactly("name");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_copy_is_the_same_as_its_original_where_nothing_was_changed(long seed) {
        var states = new MapStates(seed);
        var original = states.any();
        var copy = JourneyId.next();
        var copied = original.copiedTo(copy);
        assertThat(copied.things().keySet())
                .doesNotContainAnyElementsOf(original.things().keySet());
        assertThat(copied.asIn(original, copy)).isEqualTo(original);
        var changed = states.later(copied).asIn(original, copy);
        assertThat(MapStates.apply(original, original.changesTo(changed))).isEqualTo(changed);
    }

    private static List<Pair> all(Comparison comparison) {
        var all = new ArrayList<>(comparison.lanes());
        for (var stage : comparison.stages()) {
            all.add(stage);
            for (var step : comparison.stepsOf(stage)) {
                all.add(step);
                comparison.lanes().forEach(lane -> all.addAll(comparison.cardsOf(step, lane)));
            }
        }
        return all;
    }

    private static Mark turned(Mark mark) {
        return switch (mark) {
            case ADDED -> Mark.GONE;
            case GONE -> Mark.ADDED;
            default -> mark;
        };
    }
}
