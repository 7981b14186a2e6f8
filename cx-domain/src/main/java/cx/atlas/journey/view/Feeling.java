package cx.atlas.journey.view;

import org.jspecify.annotations.Nullable;

/** What customers feel at a step: as drawn, as expected, and as lived. */
public record Feeling(@Nullable Integer drawn, @Nullable Integer expected, Lived lived) {

    /** What stands against the expectation: what was lived, where enough is known, else what was drawn. */
    public @Nullable Double felt() {
        return lived.isEnough() ? Double.valueOf(lived.mean()) : drawn == null ? null : Double.valueOf(drawn);
    }
}
