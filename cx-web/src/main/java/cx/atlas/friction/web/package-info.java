/** Pages and addresses: friction points: claims of what hurts customers, with evidence, an owner and a status. */
@NullMarked
package cx.atlas.friction.web;

import org.jspecify.annotations.NullMarked;
