/** What members do here, each act a class. */
@NullMarked
@NamedInterface("usecase")
package cx.atlas.touchpoint.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
