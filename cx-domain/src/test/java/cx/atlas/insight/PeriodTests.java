package cx.atlas.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.RuleBroken;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTests {

    private final Period quarter = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));

    @Test
    void the_period_before_has_the_same_length_and_touches_it() {
        assertThat(quarter.days()).isEqualTo(92);
        assertThat(quarter.before()).isEqualTo(new Period(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 6, 30)));
    }

    @Test
    void every_day_falls_in_a_part_of_the_trend_in_order() {
        assertThat(quarter.part(quarter.from())).isZero();
        assertThat(quarter.part(quarter.to())).isEqualTo(quarter.parts() - 1);
        assertThat(new Period(quarter.from(), quarter.from()).parts()).isEqualTo(1);
    }

    @Test
    void an_end_before_the_start_is_refused() {
        assertThatThrownBy(() -> new Period(quarter.to(), quarter.from())).isInstanceOf(RuleBroken.class);
    }

    @Test
    void all_days_up_to_one_are_cut_where_they_are_more_than_a_period_holds() {
        var last = LocalDate.of(2026, 9, 30);
        assertThat(Period.upTo(last, LocalDate.of(2020, 1, 1)).from()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(Period.upTo(last, LocalDate.of(1016, 1, 1)).days()).isEqualTo(36_526);
    }
}
