package cx.atlas.friction.usecase;

import cx.atlas.shared.RuleBroken;
import java.time.Instant;

/** When an act was done. */
final class Moment {

    private Moment() {}

    /** The instant, unless it has not come yet. */
    static Instant past(Instant at) {
        if (at.isAfter(Instant.now())) {
            throw RuleBroken.of("friction.error.future");
        }
        return at;
    }
}
