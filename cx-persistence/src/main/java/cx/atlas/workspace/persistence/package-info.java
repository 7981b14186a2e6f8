/** How workspaces, members and departments are stored and read. */
@NullMarked
package cx.atlas.workspace.persistence;

import org.jspecify.annotations.NullMarked;
