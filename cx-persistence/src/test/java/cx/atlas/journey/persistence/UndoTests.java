package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.ActKind;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Taking back is the inverse of every act, and what was written down says what the map is. */
class UndoTests extends UndoTest {

    private static final Set<ActKind> UNDOABLE =
            Arrays.stream(ActKind.values()).filter(ActKind::isUndoable).collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void taking_back_and_doing_again_lead_there_and_back(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            var before = map();
            act(random);
            var after = map();
            if (after.equals(before)) {
                continue;
            }
            assertThat(as(() -> undo.undo(journey)).orElseThrow().done()).isTrue();
            assertThat(map()).as("taken back, seed %s, act %s", seed, i).isEqualTo(before);
            assertThat(as(() -> undo.redo(journey)).orElseThrow().done()).isTrue();
            assertThat(map()).as("done again, seed %s, act %s", seed, i).isEqualTo(after);
        }
        assertThat(replay()).isEqualTo(map());
    }

    /** Otherwise the test above would say too little. */
    @Test
    void all_that_can_be_taken_back_is_among_those_acts() {
        var random = new Random(11);
        for (int i = 0; i < 1_500 && kinds().size() < UNDOABLE.size(); i++) {
            act(random);
        }
        assertThat(kinds()).containsExactlyInAnyOrderElementsOf(UNDOABLE);
    }

    private Set<ActKind> kinds() {
        return inside(() -> jdbc
                .sql("select distinct kind from map_act where journey_id = ?")
                .param(journey.value())
                .query((rs, row) -> ActKind.valueOf(rs.getString(1)))
                .stream()
                .filter(ActKind::isUndoable)
                .collect(Collectors.toSet()));
    }
}
