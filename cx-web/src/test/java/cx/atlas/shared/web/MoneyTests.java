package cx.atlas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MoneyTests {

    @Test
    void an_amount_is_written_as_the_reader_writes_it() {
        assertThat(Money.told(new BigDecimal("1612.00"), "EUR", Locale.ENGLISH)).isEqualTo("€1,612");
        assertThat(Money.told(new BigDecimal("1612.50"), "EUR", Locale.GERMAN)).isEqualTo("1.612,50\u00a0€");
        assertThat(Money.told(new BigDecimal("9.90"), "USD", Locale.US)).isEqualTo("$9.90");
    }
}
