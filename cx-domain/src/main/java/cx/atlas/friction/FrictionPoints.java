package cx.atlas.friction;

import cx.atlas.shared.NotFound;
import java.util.Optional;

/** The friction points of the current workspace. */
public interface FrictionPoints {

    Optional<FrictionPoint> findById(FrictionPointId id);

    default FrictionPoint byId(FrictionPointId id) {
        return findById(id).orElseThrow(() -> new NotFound("friction"));
    }

    FrictionPoint save(FrictionPoint point);
}
