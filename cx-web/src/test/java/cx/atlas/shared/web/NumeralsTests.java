package cx.atlas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.shared.Interval;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumeralsTests {

    private final Numerals english = new Numerals(Locale.ENGLISH);
    private final Numerals german = new Numerals(Locale.GERMAN);

    @Test
    void numbers_are_written_as_the_language_does() {
        assertThat(english.fixed(4.0698, 1)).isEqualTo("4.1");
        assertThat(german.fixed(4.0698, 1)).isEqualTo("4,1");
        assertThat(english.percent(76.61, 1)).isEqualTo("76.6%");
        assertThat(german.percent(76.61, 1)).isEqualTo("76,6\u00a0%");
        assertThat(german.whole(84_120)).isEqualTo("84.120");
    }

    @Test
    void a_sign_stands_before_what_is_signed_and_nothing_rounds_to_minus_zero() {
        assertThat(english.signed(31.2, 0)).isEqualTo("+31");
        assertThat(english.signed(-24.69, 0)).isEqualTo("−25");
        assertThat(english.signed(-0.04, 1)).isEqualTo("0.0");
        assertThat(english.signed(0.04, 1)).isEqualTo("0.0");
        assertThat(english.signed(-0.5, 0)).isEqualTo("−1");
        assertThat(english.signed(12.5, 0)).isEqualTo("+13");
        assertThat(english.signed(-0.4, 0)).isEqualTo("0");
    }

    @Test
    void thousands_and_millions_are_shortened() {
        assertThat(english.compact(999)).isEqualTo("999");
        assertThat(english.compact(8_432)).isEqualTo("8.4k");
        assertThat(english.compact(84_120)).isEqualTo("84k");
        assertThat(english.compact(999_900)).isEqualTo("1.0M");
        assertThat(german.compact(1_234_567)).isEqualTo("1,2M");
    }

    @Test
    void an_interval_that_does_not_stand_around_its_figure_is_told_from_and_to() {
        assertThat(english.range(new Interval(72.2467, 100), 1)).isEqualTo("72.2 … 100.0");
        assertThat(german.range(new Interval(-28.2, 3.4), 0)).isEqualTo("−28 … 3");
    }

    @Test
    void a_margin_is_half_of_the_interval_as_the_language_writes_it() {
        var interval = new Interval(3.1, 3.9);
        assertThat(new Numerals(Locale.ENGLISH).margin(interval, 1)).isEqualTo("± 0.4");
        assertThat(new Numerals(Locale.GERMAN).margin(interval, 1)).isEqualTo("± 0,4");
    }
}
