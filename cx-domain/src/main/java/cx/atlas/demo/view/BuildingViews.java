package cx.atlas.demo.view;

import java.util.Optional;

/** Reads how far the demo is. */
public interface BuildingViews {

    /** Nothing where nobody has begun, or the demo is there. */
    Optional<Building> findBuilding();
}
