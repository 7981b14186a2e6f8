package cx.atlas.shared.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/**
 * Something that went wrong, as it is told.
 *
 * @param reference what the log knows it by, where only the log knows the cause
 */
record Problem(
        HttpStatusCode status,
        String title,
        String text,
        @Nullable String reference) {}
