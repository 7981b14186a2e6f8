/** How it is stored and read: channels and the registry of touchpoints. */
@NullMarked
package cx.atlas.touchpoint.persistence;

import org.jspecify.annotations.NullMarked;
