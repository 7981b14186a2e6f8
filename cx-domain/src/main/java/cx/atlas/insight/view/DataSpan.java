package cx.atlas.insight.view;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The days that the workspace's evidence spans, null where there is none, in the workspace's zone.
 *
 * @param last the latest of those that have come
 */
public record DataSpan(
        ZoneId zone, @Nullable LocalDate first, @Nullable LocalDate last) {}
