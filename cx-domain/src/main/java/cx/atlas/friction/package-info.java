/** Friction points: claims of what hurts customers, with evidence, an owner and a status. */
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
            "touchpoint :: view",
            "journey",
            "journey :: usecase",
            "journey :: view"
        })
package cx.atlas.friction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
