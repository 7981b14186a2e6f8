/** Real things for the test that goes through every address. */
@NullMarked
package cxtest.sample;

import org.jspecify.annotations.NullMarked;
