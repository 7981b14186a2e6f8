package cx.atlas.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.RuleBroken;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PersonaValuesTests {

    @Test
    void a_share_is_a_percentage() {
        assertThat(share("0")).hasToString("Share[value=0.00]");
        assertThat(share("100")).isEqualTo(share("100.00"));
        assertThat(share("33.335")).isEqualTo(share("33.34"));
        assertThatThrownBy(() -> share("-0.01")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> share("100.01")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_lifetime_value_is_not_negative_and_fits_the_column() {
        assertThat(worth("612")).isEqualTo(worth("612.00"));
        assertThat(worth("999999999.99").value()).hasToString("999999999.99");
        assertThatThrownBy(() -> worth("-1")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> worth("1000000000")).isInstanceOf(RuleBroken.class);
    }

    private static Share share(String value) {
        return new Share(new BigDecimal(value));
    }

    private static LifetimeValue worth(String value) {
        return new LifetimeValue(new BigDecimal(value));
    }
}
