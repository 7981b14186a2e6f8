/** What screens show of workspaces, members and departments. */
@NullMarked
@NamedInterface("view")
package cx.atlas.workspace.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
