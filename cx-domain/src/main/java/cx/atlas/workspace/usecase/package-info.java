/** What members do to workspaces, members and departments. */
@NullMarked
@NamedInterface("usecase")
package cx.atlas.workspace.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
