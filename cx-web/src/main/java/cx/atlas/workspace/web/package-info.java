/** Pages of members and departments. */
@NullMarked
package cx.atlas.workspace.web;

import org.jspecify.annotations.NullMarked;
