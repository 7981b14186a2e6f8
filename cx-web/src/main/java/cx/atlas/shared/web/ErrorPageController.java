package cx.atlas.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
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
            var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            return answer.to(request, problems.unexpected(cause instanceof Throwable t ? t : null, request, locale));
        }
        return answer.to(request, problems.of(status, locale));
    }
}
