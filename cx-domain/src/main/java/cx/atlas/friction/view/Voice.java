package cx.atlas.friction.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one customer said at a touchpoint.
 *
 * @param metric the metric's name, as NPS
 * @param score on the metric's own scale; null for words alone
 */
public record Voice(
        String verbatim, String metric, @Nullable Integer score, Instant at, String touchpoint, String channel) {}
