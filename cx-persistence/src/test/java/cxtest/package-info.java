/** Test databases, for the tests of cx-persistence and cx-web; outside cx.atlas, so that no application scans it. */
@NullMarked
package cxtest;

import org.jspecify.annotations.NullMarked;
