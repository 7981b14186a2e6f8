/** What screens show of it. */
@NullMarked
@NamedInterface("view")
package cx.atlas.insight.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
