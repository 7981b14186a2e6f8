/** Channels and the registry of touchpoints. */
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
            "strategy :: view"
        })
package cx.atlas.touchpoint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
