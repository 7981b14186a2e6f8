package cx.atlas.persona;

import cx.atlas.shared.RuleBroken;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share in percent, 0 to 100, to two digits. */
public record Share(BigDecimal value) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Share {
        if (value.signum() < 0 || value.compareTo(WHOLE) > 0) {
            throw RuleBroken.at("shareOfCustomers", "persona.error.share");
        }
        value = value.setScale(2, RoundingMode.HALF_UP);
    }
}
