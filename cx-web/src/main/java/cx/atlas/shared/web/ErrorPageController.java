package cx.atlas.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers for what fails outside controllers: in filters, in security, while a page is drawn. */
@Controller
@RequiredArgsConstructor
class ErrorPageController implements ErrorController {

    private final Problems problems;
    private final ProblemAnswer answer;

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request, Locale locale) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Nobody is sent here without a cause; who comes by the address finds nothing.
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        if (status == null || status.is5xxServerError()) {
            return failed(request, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION), locale);
        }
        return answer.to(request, problems.of(status, locale));
    }

    private ModelAndView failed(HttpServletRequest request, @Nullable Throwable cause, Locale locale) {
        var status = cause == null ? HttpStatus.INTERNAL_SERVER_ERROR : FailureStatus.of(cause);
        return answer.to(
                request,
                status.is5xxServerError() ? problems.unexpected(cause, request, locale) : problems.of(status, locale));
    }
}
