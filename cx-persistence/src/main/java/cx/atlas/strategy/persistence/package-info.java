/** How it is stored and read: the three elements: business priorities, brand promises and customer needs. */
@NullMarked
package cx.atlas.strategy.persistence;

import org.jspecify.annotations.NullMarked;
