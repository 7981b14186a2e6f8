/** Tests in a real Chromium. */
@NullMarked
package cxtest.browser;

import org.jspecify.annotations.NullMarked;
