/** What every feature stands on: the stereotype of a use case, the current workspace, common values and refusals. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package cx.atlas.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
