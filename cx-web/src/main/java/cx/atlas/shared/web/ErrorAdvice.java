package cx.atlas.shared.web;

import cx.atlas.shared.Forbidden;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.Refusal;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Turns refusals into answers: missing 404, forbidden 403, a broken rule 422, a stale edit 409. */
@ControllerAdvice
@RequiredArgsConstructor
class ErrorAdvice {

    private final MessageSource messages;

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, Locale locale) {
        var page = new ModelAndView("error/refusal", status(refusal));
        page.addObject("status", status(refusal).value());
        page.addObject("message", messages.getMessage(refusal.messageKey(), refusal.arguments(), locale));
        return page;
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
