/** What is measured by hand: bench/README.md says how. */
@NullMarked
package cxtest.bench;

import org.jspecify.annotations.NullMarked;
