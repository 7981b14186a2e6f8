/** Pages and addresses: personas: described kinds of customers. */
@NullMarked
package cx.atlas.persona.web;

import org.jspecify.annotations.NullMarked;
