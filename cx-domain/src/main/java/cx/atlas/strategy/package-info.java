/** The three elements: business priorities, brand promises and customer needs. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "workspace",
            "workspace :: usecase",
            "workspace :: view",
            "persona",
            "persona :: usecase",
            "persona :: view"
        })
package cx.atlas.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
