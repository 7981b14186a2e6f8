package cx.atlas.persona;

import cx.atlas.shared.RuleBroken;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a customer is worth over the whole relationship, in the workspace's currency. */
public record LifetimeValue(BigDecimal value) {

    private static final BigDecimal LIMIT = new BigDecimal("1000000000");

    public LifetimeValue {
        if (value.signum() < 0 || value.compareTo(LIMIT) >= 0) {
            throw RuleBroken.at("meanLifetimeValue", "persona.error.value");
        }
        value = value.setScale(2, RoundingMode.HALF_UP);
    }
}
