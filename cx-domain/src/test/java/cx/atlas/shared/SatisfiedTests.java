package cx.atlas.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SatisfiedTests {

    private static final Map<Integer, Long> ANSWERS = Map.of(1, 1L, 2, 1L, 3, 1L, 4, 5L, 5, 2L);

    @Test
    void satisfied_are_fours_and_fives_in_percent_with_wilsons_interval() {
        var figure = Satisfied.of(ANSWERS);
        // By hand: 7 of 10, z = 1.959964: 39.677 % to 89.221 %.
        assertThat(figure.value()).isCloseTo(70, within(1e-9));
        assertThat(figure.n()).isEqualTo(10);
        assertThat(figure.interval().low()).isCloseTo(39.677, within(0.01));
        assertThat(figure.interval().high()).isCloseTo(89.221, within(0.01));
        assertThat(Satisfied.of(Map.of()).measured()).isFalse();
    }
}
