package cx.atlas.insight.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A journey with its curve.
 *
 * @param stale whether its review is overdue
 * @param curve the drawn emotion of each step in order, -2 to +2; null where none is drawn
 */
public record JourneyLine(
        UUID id, String title, @Nullable String persona, boolean stale, List<@Nullable Double> curve) {}
