package cx.atlas.friction;

import cx.atlas.journey.JourneyId;
import cx.atlas.shared.NotFound;
import cx.atlas.workspace.DepartmentId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the maps and the registry know of a place. */
public interface Places {

    /** Empty where the touchpoint or the step does not exist. */
    Optional<Facts> find(Place place);

    default Facts of(Place place) {
        return find(place).orElseThrow(() -> new NotFound("place"));
    }

    /** The departments that own the touchpoint of a friction point, or without one the touchpoints of its step. */
    Set<DepartmentId> ownersAt(FrictionPointId id);

    /** @param journey the journey of the step, null where the place is a touchpoint alone */
    record Facts(@Nullable JourneyId journey) {}
}
