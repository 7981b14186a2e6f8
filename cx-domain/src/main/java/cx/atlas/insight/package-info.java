/** Numbers that are drawn from evidence: scores with their intervals, heat map, dashboard. */
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
            "interaction :: view"
        })
package cx.atlas.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
