/** How it is stored and read: what customers really did and said: interactions, feedback, and the imports they come by. */
@NullMarked
package cx.atlas.interaction.persistence;

import org.jspecify.annotations.NullMarked;
