package cx.atlas.workspace.security;

import cx.atlas.workspace.view.SetupViews;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody gets who is not signed in.
 *
 * <p>A page: the sign-in page, which leads back. A form: a page that holds what was typed until the person has signed in again.
 * A fragment or a script's request: a plain 401, so that the sign-in page is never swapped into another.
 */
@Component
@RequiredArgsConstructor
class SignedOut implements AuthenticationEntryPoint {

    /** The page that keeps a form; see the controller of this address. */
    static final String KEPT_FORM = "/signed-out";

    private final SetupViews setup;

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") != null) {
            tell(response);
        } else if (!wantsPage(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (isRead(request)) {
            response.sendRedirect(request.getContextPath() + (setup.isEmpty() ? "/setup" : signIn(request)));
        } else {
            // Only our own page can have sent it: a request without a valid token did not get here.
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            request.getRequestDispatcher(KEPT_FORM).forward(request, response);
        }
    }

    /** For the script that shows a message; the page stays as it is, with all that was typed. */
    static void tell(HttpServletResponse response) {
        response.setHeader("HX-Reswap", "none");
        response.setHeader("HX-Trigger", "cx:signed-out");
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }

    private static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    private static boolean wantsPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static String signIn(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var query = request.getQueryString();
        var to = query == null ? path : path + "?" + query;
        return "/".equals(to)
                ? "/sign-in"
                : UriComponentsBuilder.fromPath("/sign-in")
                        .queryParam("to", "{to}")
                        .encode()
                        .buildAndExpand(to)
                        .toUriString();
    }
}
