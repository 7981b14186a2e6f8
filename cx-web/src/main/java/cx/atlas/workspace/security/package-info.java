/** Who signs in, and as which member a request acts. */
@NullMarked
package cx.atlas.workspace.security;

import org.jspecify.annotations.NullMarked;
