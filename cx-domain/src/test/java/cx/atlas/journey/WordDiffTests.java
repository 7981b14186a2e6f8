package cx.atlas.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.journey.Comparison.Mark;
import cx.atlas.journey.WordDiff.Piece;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordDiffTests {

    @Test
    void only_the_words_that_differ_are_told() {
        assertThat(WordDiff.of("Am I charged today?", "Am I charged next month?"))
                .containsExactly(
                        new Piece(Mark.SAME, "Am I charged"),
                        new Piece(Mark.GONE, " today?"),
                        new Piece(Mark.ADDED, " next month?"));
        assertThat(WordDiff.of("", "All new")).containsExactly(new Piece(Mark.ADDED, "All new"));
        assertThat(WordDiff.of("Same", "Same")).containsExactly(new Piece(Mark.SAME, "Same"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void both_texts_can_be_read_from_it(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            var before = text(random, 12);
            var after = text(random, 12);
            var pieces = WordDiff.of(before, after);
            assertThat(read(pieces, Mark.ADDED)).isEqualTo(before);
            assertThat(read(pieces, Mark.GONE)).isEqualTo(after);
        }
    }

    @Test
    void long_texts_take_no_longer() {
        var random = new Random(1);
        var before = text(random, 2_000);
        var after = text(random, 2_000);
        var pieces = WordDiff.of(before, after);
        assertThat(read(pieces, Mark.GONE)).isEqualTo(after);
        assertThat(pieces).hasSizeLessThan(8);
    }

    private static String text(Random random, int most) {
        return IntStream.range(0, random.nextInt(most / 2, most))
                .mapToObj(i -> "abcd".substring(random.nextInt(4)) + (random.nextInt(5) == 0 ? "\n" : " "))
                .collect(Collectors.joining());
    }

    private static String read(java.util.List<Piece> pieces, Mark except) {
        return pieces.stream()
                .filter(piece -> piece.mark() != except)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
