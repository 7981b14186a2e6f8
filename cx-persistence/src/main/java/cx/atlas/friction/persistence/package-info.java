/** How it is stored and read: friction points: claims of what hurts customers, with evidence, an owner and a status. */
@NullMarked
package cx.atlas.friction.persistence;

import org.jspecify.annotations.NullMarked;
