package cx.atlas.strategy;

import cx.atlas.shared.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The identity of a business priority, brand promise or customer need. */
@Embeddable
public record StrategyItemId(UUID value) {

    public static StrategyItemId next() {
        return new StrategyItemId(Ids.next());
    }
}
