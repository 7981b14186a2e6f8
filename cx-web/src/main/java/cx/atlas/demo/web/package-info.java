/** Pages and addresses: the demo company, built by the use cases of all other features. */
@NullMarked
package cx.atlas.demo.web;

import org.jspecify.annotations.NullMarked;
