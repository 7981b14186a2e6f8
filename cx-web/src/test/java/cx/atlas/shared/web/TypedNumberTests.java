package cx.atlas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.RuleBroken;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "en|612|612",
                "en|38.5|38.5",
                "en|38,5|38.5",
                "en|1,234.5|1234.5",
                "en|1,234,567|1234567",
                "en|1.200|1.200",
                "de|38,5|38.5",
                "de|38.5|38.5",
                "de|1.234,5|1234.5",
                "de|1.200|1200",
                "de|1 200|1200",
                "de-CH|1’200.5|1200.5",
                "en|-3|-3"
            })
    void numbers_are_read_as_the_language_writes_them(String language, String typed, BigDecimal number) {
        assertThat(TypedNumber.parse("value", typed, Locale.forLanguageTag(language)))
                .contains(number);
    }

    @Test
    void an_empty_field_is_no_number() {
        assertThat(TypedNumber.parse("value", " ", Locale.ENGLISH)).isEmpty();
        assertThat(TypedNumber.parse("value", null, Locale.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "1.234,5", "1e9", "12,34,56", "--1", "1.", "1234567890123456789012345678901"})
    void what_is_no_number_is_refused_at_the_field(String typed) {
        assertThatThrownBy(() -> TypedNumber.parse("value", typed, Locale.ENGLISH))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.field()).contains("value");
                    assertThat(broken.arguments()).containsExactly("1,234.5");
                });
    }

    @Test
    void what_is_shown_is_read_back_the_same() {
        for (var language : new Locale[] {Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("de-CH")}) {
            var number = new BigDecimal("123456.75");
            assertThat(TypedNumber.parse("value", TypedNumber.show(number, language), language))
                    .contains(number);
        }
        assertThat(TypedNumber.show(new BigDecimal("38.50"), Locale.GERMAN)).isEqualTo("38,5");
        assertThat(TypedNumber.show(null, Locale.ENGLISH)).isEmpty();
    }
}
