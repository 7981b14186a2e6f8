/** Pages and addresses: the three elements: business priorities, brand promises and customer needs. */
@NullMarked
package cx.atlas.strategy.web;

import org.jspecify.annotations.NullMarked;
