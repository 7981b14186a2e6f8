/** What screens show of it. */
@NullMarked
@NamedInterface("view")
package cx.atlas.friction.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
