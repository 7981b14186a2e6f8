package cx.atlas.journey.view;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What customers feel at a step: as drawn, as expected, and as lived.
 *
 * @param others as drawn for further personas, by persona
 */
public record Feeling(@Nullable Integer drawn, @Nullable Integer expected, Lived lived, Map<UUID, Integer> others) {

    /** What stands against the expectation: what was lived, where enough is known, else what was drawn. */
    public @Nullable Double felt() {
        return lived.isEnough() ? Double.valueOf(lived.mean()) : drawn == null ? null : Double.valueOf(drawn);
    }
}
