/** Pages and addresses: channels and the registry of touchpoints. */
@NullMarked
package cx.atlas.touchpoint.web;

import org.jspecify.annotations.NullMarked;
