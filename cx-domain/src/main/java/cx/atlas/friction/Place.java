package cx.atlas.friction;

import cx.atlas.journey.StepId;
import cx.atlas.shared.RuleBroken;
import cx.atlas.touchpoint.TouchpointId;
import org.jspecify.annotations.Nullable;

/** Where it hurts: at a touchpoint, at a step of a journey, or at a touchpoint in a step. */
public record Place(
        @Nullable TouchpointId touchpoint, @Nullable StepId step) {

    public Place {
        if (touchpoint == null && step == null) {
            throw RuleBroken.at("touchpoint", "friction.error.place");
        }
    }

    public static Place at(TouchpointId touchpoint) {
        return new Place(touchpoint, null);
    }

    public static Place in(StepId step) {
        return new Place(null, step);
    }
}
