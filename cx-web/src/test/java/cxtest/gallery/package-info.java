/** A page with every piece of the design system, for tests and for looking at. */
@NullMarked
package cxtest.gallery;

import org.jspecify.annotations.NullMarked;
