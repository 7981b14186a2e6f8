package cx.atlas.shared.web;

import cx.atlas.shared.Forbidden;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.Refusal;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** Words for what went wrong; never those of an exception. */
@Slf4j
@Component
@RequiredArgsConstructor
class Problems {

    private final MessageSource messages;

    Problem of(Refusal refusal, Locale locale) {
        var status = status(refusal);
        var text = messages.getMessage(refusal.messageKey(), refusal.arguments(), locale);
        return new Problem(status, word("title", status, locale), text, null);
    }

    Problem of(HttpStatusCode status, Locale locale) {
        return new Problem(status, word("title", status, locale), word("text", status, locale), null);
    }

    /** Logs the cause under a new reference number, by which who sees the problem can ask for it. */
    Problem unexpected(@Nullable Throwable cause, HttpServletRequest request, Locale locale) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("Reference {}: {} {}", reference, request.getMethod(), request.getRequestURI(), cause);
        var told = of(HttpStatus.INTERNAL_SERVER_ERROR, locale);
        return new Problem(told.status(), told.title(), told.text(), reference);
    }

    private String word(String kind, HttpStatusCode status, Locale locale) {
        var general =
                messages.getMessage("error." + kind + (status.is5xxServerError() ? ".500" : ".400"), null, locale);
        return Objects.requireNonNullElse(
                messages.getMessage("error." + kind + "." + status.value(), null, general, locale), general);
    }

    private static HttpStatus status(Refusal refusal) {
        if (refusal instanceof NotFound) {
            return HttpStatus.NOT_FOUND;
        } else if (refusal instanceof Forbidden) {
            return HttpStatus.FORBIDDEN;
        } else if (refusal instanceof StaleEdit) {
            return HttpStatus.CONFLICT;
        } else if (refusal instanceof RuleBroken) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
        throw new IllegalArgumentException(refusal.toString());
    }
}
