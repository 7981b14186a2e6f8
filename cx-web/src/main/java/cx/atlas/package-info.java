/** CX Atlas: the open atlas of customer journeys. The package is the feature, the jar is the layer. */
@NullMarked
package cx.atlas;

import org.jspecify.annotations.NullMarked;
