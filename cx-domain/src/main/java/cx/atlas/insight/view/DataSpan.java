package cx.atlas.insight.view;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The days that the workspace's evidence spans, null where there is none, in the workspace's zone. */
public record DataSpan(
        ZoneId zone, @Nullable LocalDate first, @Nullable LocalDate last) {}
