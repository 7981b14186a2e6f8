package cx.atlas.shared.web;

import cx.atlas.shared.Refusal;
import cx.atlas.shared.StaleEdit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns what controllers throw into answers. What is not known here is a fault of ours: 500 with a reference number. */
@ControllerAdvice
@RequiredArgsConstructor
class ErrorAdvice {

    private final Problems problems;
    private final ProblemAnswer answer;

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request, Locale locale) {
        return answer.to(request, problems.of(refusal, locale));
    }

    /** Two people saved the same thing in the same moment, or waited for each other. */
    @ExceptionHandler
    ModelAndView stale(ConcurrencyFailureException clash, HttpServletRequest request, Locale locale) {
        return answer.to(request, problems.of(new StaleEdit(), locale));
    }

    /** Spring Security answers these: by signing in, or by 403. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void forSecurity(RuntimeException refusal) {
        throw refusal;
    }

    /** The browser has gone; there is nobody to answer. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {}

    @ExceptionHandler
    @Nullable
    ModelAndView other(Exception failure, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        // Whoever left while a file or a large page was sent to them is not answered, and nothing has gone wrong.
        if (response.isCommitted() && DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return new ModelAndView();
        }
        var status = FailureStatus.of(failure);
        if (failure instanceof HttpRequestMethodNotSupportedException wrong && wrong.getSupportedMethods() != null) {
            response.setHeader("Allow", String.join(", ", wrong.getSupportedMethods()));
        }
        var problem =
                status.is5xxServerError() ? problems.unexpected(failure, request, locale) : problems.of(status, locale);
        return response.isCommitted() ? new ModelAndView() : answer.to(request, problem);
    }
}
