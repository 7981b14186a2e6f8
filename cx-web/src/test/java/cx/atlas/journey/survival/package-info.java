/** Many people at one map while the application is killed. */
@NullMarked
package cx.atlas.journey.survival;

import org.jspecify.annotations.NullMarked;
