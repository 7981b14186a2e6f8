package cx.atlas.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FigureTests {

    @Test
    void quantiles_agree_with_the_tables() {
        assertThat(Quantiles.student(3)).isCloseTo(3.18245, within(2e-5));
        assertThat(Quantiles.student(4)).isCloseTo(2.77645, within(2e-5));
        assertThat(Quantiles.student(9)).isCloseTo(2.26216, within(1e-5));
        assertThat(Quantiles.student(29)).isCloseTo(2.04523, within(1e-5));
        assertThat(Quantiles.student(100)).isCloseTo(1.98397, within(1e-5));
        assertThat(Quantiles.student(1_000_000)).isCloseTo(Quantiles.NORMAL, within(1e-5));
    }

    @Test
    void a_mean_has_its_t_interval_and_moments_add_up() {
        // By hand: mean 3, squared distances 4 + 4 + 0, variance 8 / 2 = 4, t(2) = 4.302653.
        var mean = Moments.NONE.plus(1, 1).plus(5, 1).plus(new Moments(1, 3, 9)).mean();
        assertThat(mean.value()).isEqualTo(3);
        assertThat(mean.interval().half()).isCloseTo(4.302653 * Math.sqrt(4.0 / 3), within(1e-5));
    }

    @Test
    void equal_values_have_no_spread() {
        assertThat(Moments.NONE.plus(4, 12).mean().interval().half()).isZero();
    }
}
