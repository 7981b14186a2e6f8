package cx.atlas.friction;

import cx.atlas.journey.JourneyId;
import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.DepartmentId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the maps and the registry know of a place. */
public interface Places {

    /** Empty where the touchpoint or the step does not exist. */
    Optional<Facts> find(Place place);

    /** Refuses a place that does not exist, or no longer. */
    default Facts of(Place place) {
        return find(place).orElseThrow(() -> RuleBroken.at("touchpoint", "friction.error.placeGone"));
    }

    /** The departments that own the touchpoint of a friction point, or without one the touchpoints of its step. */
    Set<DepartmentId> ownersAt(FrictionPointId id);

    /** @param journey the journey of the step, null where the place is a touchpoint alone */
    record Facts(@Nullable JourneyId journey) {}
}
