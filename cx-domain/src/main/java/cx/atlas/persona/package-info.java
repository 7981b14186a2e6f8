/** Personas: described kinds of customers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "workspace", "workspace :: usecase", "workspace :: view"})
package cx.atlas.persona;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
