/** Several people on one map: who is where, and that something has changed, as server-sent events. */
@NullMarked
package cx.atlas.journey.web.live;

import org.jspecify.annotations.NullMarked;
