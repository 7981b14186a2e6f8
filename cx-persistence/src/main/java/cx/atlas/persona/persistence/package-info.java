/** How it is stored and read: personas: described kinds of customers. */
@NullMarked
package cx.atlas.persona.persistence;

import org.jspecify.annotations.NullMarked;
