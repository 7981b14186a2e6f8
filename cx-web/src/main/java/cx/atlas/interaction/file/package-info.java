/** The bytes of uploaded files: their encoding, their separators, their rows. */
@NullMarked
package cx.atlas.interaction.file;

import org.jspecify.annotations.NullMarked;
