package cx.atlas.workspace.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Keeps a form that was sent after its session had ended: the person signs in again in another tab and sends it once more.
 *
 * <p>Reached by a forward, after the check against forged requests; so only our own page can have sent it.
 */
@Controller
class SignedOutController {

    private static final Set<String> SECRET = Set.of("_csrf", "code");

    @RequestMapping("/signed-out")
    ModelAndView keep(HttpServletRequest request) {
        var sentTo = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
        if (sentTo == null) {
            return new ModelAndView("redirect:/");
        }
        return new ModelAndView("workspace/signed-out", HttpStatus.UNAUTHORIZED)
                .addObject("sentTo", sentTo)
                .addObject("typed", typed(request));
    }

    /** All but secrets, which nobody should find in a page, and the token, which the new form has anew. */
    private static Map<String, String[]> typed(HttpServletRequest request) {
        var typed = new LinkedHashMap<>(request.getParameterMap());
        typed.keySet().removeIf(SignedOutController::isSecret);
        return typed;
    }

    private static boolean isSecret(String name) {
        return SECRET.contains(name) || name.toLowerCase(Locale.ROOT).contains("password");
    }
}
