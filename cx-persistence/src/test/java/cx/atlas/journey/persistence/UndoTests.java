package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Taking back is the inverse of every act, and what was written down says what the map is. */
class UndoTests extends UndoTest {

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
}
