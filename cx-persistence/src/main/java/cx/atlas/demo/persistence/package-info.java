/** How it is stored and read: the demo company, built by the use cases of all other features. */
@NullMarked
package cx.atlas.demo.persistence;

import org.jspecify.annotations.NullMarked;
