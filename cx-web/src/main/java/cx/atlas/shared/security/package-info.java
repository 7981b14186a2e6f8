/** Who may reach the addresses that belong to the operator and not to any member. */
@NullMarked
package cx.atlas.shared.security;

import org.jspecify.annotations.NullMarked;
