/** Runs imports in the background. */
@NullMarked
package cx.atlas.interaction.job;

import org.jspecify.annotations.NullMarked;
