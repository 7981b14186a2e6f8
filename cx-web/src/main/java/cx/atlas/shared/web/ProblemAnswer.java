package cx.atlas.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem in the form that was asked for: a page, an alert for htmx, or RFC 9457 for programs. */
@Component
@RequiredArgsConstructor
class ProblemAnswer {

    private final JsonMapper json;

    ModelAndView to(HttpServletRequest request, Problem problem) {
        if (wantsJson(request)) {
            return new ModelAndView((model, asked, response) -> {
                response.setStatus(problem.status().value());
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.getOutputStream().write(json.writeValueAsBytes(detail(problem)));
            });
        }
        var isHtmx = "true".equals(request.getHeader("HX-Request"));
        var answer = new ModelAndView(isHtmx ? "error/_alert" : "error/page", Map.of("problem", problem));
        answer.setStatus(problem.status());
        return answer;
    }

    private static ProblemDetail detail(Problem problem) {
        var detail = ProblemDetail.forStatusAndDetail(problem.status(), problem.text());
        detail.setTitle(problem.title());
        if (problem.reference() != null) {
            detail.setProperty("reference", problem.reference());
        }
        return detail;
    }

    /** JSON is asked for, and HTML is not. */
    private static boolean wantsJson(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null) {
            return false;
        }
        try {
            var types = MediaType.parseMediaTypes(accept);
            return types.stream().noneMatch(MediaType.TEXT_HTML::isCompatibleWith)
                    && types.stream()
                            .anyMatch(type -> type.getSubtype().equals("json")
                                    || type.getSubtype().endsWith("+json"));
        } catch (InvalidMediaTypeException garbled) {
            return false;
        }
    }
}
