package cx.atlas.interaction;

import cx.atlas.shared.Ids;
import java.util.UUID;

/** The identity of a matching rule. */
public record MatchingRuleId(UUID value) {

    public static MatchingRuleId next() {
        return new MatchingRuleId(Ids.next());
    }
}
