package cx.atlas.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {

    @ParameterizedTest
    @CsvSource({"Call-back,callback", "Café order,CAFE ORDER", "Q&A,qa", "?,!"})
    void case_accents_and_punctuation_do_not_count(String one, String other) {
        assertThat(Likeness.of(one, other).value()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Phone line,Phone lines", "Telephone line,Phone line", "Invoice email,Email invoice"})
    void near_names_are_worth_asking(String one, String other) {
        assertThat(Likeness.of(one, other).worthAsking(false)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Phone line,Store visit", "Invoice,Newsletter", "A,B"})
    void different_names_are_not(String one, String other) {
        assertThat(Likeness.of(one, other).worthAsking(true)).isFalse();
    }

    @Test
    void within_a_channel_less_is_needed() {
        var likeness = Likeness.of("Account page", "Account login");
        assertThat(likeness.worthAsking(true)).isTrue();
        assertThat(likeness.worthAsking(false)).isFalse();
    }
}
