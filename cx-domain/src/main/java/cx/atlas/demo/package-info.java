/** The demo company, built by the use cases of all other features. */
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
            "friction :: view",
            "interaction",
            "interaction :: usecase",
            "interaction :: view",
            "insight",
            "insight :: usecase",
            "insight :: view"
        })
package cx.atlas.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
