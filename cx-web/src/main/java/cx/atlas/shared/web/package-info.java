/** What every page stands on: errors as answers, forms, paging, the frame of a page. */
@NullMarked
package cx.atlas.shared.web;

import org.jspecify.annotations.NullMarked;
