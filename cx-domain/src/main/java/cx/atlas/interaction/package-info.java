/** What customers really did and said: interactions, feedback, and the imports they come by. */
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
            "journey :: view",
            "friction",
            "friction :: usecase",
            "friction :: view"
        })
package cx.atlas.interaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
