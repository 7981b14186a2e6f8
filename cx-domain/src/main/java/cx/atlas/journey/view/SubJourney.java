package cx.atlas.journey.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A journey that tells a step in detail.
 *
 * @param curve the drawn emotion of each of its steps in order, null where none is drawn
 */
public record SubJourney(UUID id, String title, List<@Nullable Integer> curve) {}
