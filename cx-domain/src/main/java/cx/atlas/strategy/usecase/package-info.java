/** What members do here, each act a class. */
@NullMarked
@NamedInterface("usecase")
package cx.atlas.strategy.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
