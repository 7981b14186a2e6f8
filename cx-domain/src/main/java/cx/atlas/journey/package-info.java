/** Journeys: phases, stages, steps, lanes and the cards of the map. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "workspace",
            "workspace :: usecase",
            "workspace :: view",
            "persona",
            "persona :: usecase",
            "persona :: view",
            "strategy",
            "strategy :: usecase",
            "strategy :: view",
            "touchpoint",
            "touchpoint :: usecase",
            "touchpoint :: view"
        })
package cx.atlas.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
