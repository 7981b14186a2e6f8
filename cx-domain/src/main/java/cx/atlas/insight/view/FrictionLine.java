package cx.atlas.insight.view;

import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.Severity;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An unsolved friction point on the dashboard.
 *
 * @param touchpointId the only one there; null where a step has several, or none
 * @param place the touchpoint or step, and the stage
 * @param departments those that own the place
 * @param interactions how often customers came to its touchpoint, or to those of its step, in the period
 */
public record FrictionLine(
        UUID id,
        String words,
        @Nullable UUID touchpointId,
        @Nullable String place,
        List<String> departments,
        Severity severity,
        FrictionStatus status,
        long interactions) {}
