/** Pages and addresses: what customers really did and said: interactions, feedback, and the imports they come by. */
@NullMarked
package cx.atlas.interaction.web;

import org.jspecify.annotations.NullMarked;
