package cx.atlas.insight.view;

import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.Severity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An unsettled friction point at a department's touchpoint.
 *
 * @param flaggedBy the name of who flagged it, null where the account is gone
 */
public record OwnedFriction(
        UUID id,
        String words,
        String touchpoint,
        Severity severity,
        FrictionStatus status,
        @Nullable String flaggedBy,
        Instant flaggedAt) {}
