package cx.atlas.insight.view;

import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.Severity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An unsolved friction point on the dashboard.
 *
 * @param touchpointId null for friction at a step
 * @param place the touchpoint or step, and the stage
 * @param interactions how often customers came to its touchpoint in the period
 */
public record FrictionLine(
        UUID id,
        String words,
        @Nullable UUID touchpointId,
        @Nullable String place,
        @Nullable String department,
        Severity severity,
        FrictionStatus status,
        long interactions) {}
