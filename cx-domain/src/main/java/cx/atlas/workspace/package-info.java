/** Workspaces, the accounts and members in them with their roles, and departments. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package cx.atlas.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
