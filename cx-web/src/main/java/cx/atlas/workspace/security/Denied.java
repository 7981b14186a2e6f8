package cx.atlas.workspace.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** What somebody gets who may not: member of no workspace, or a form that is not ours. */
@Component
class Denied implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        var isFragment = request.getHeader("HX-Request") != null;
        if (isFragment && SecurityContextHolder.getContext().getAuthentication() == null) {
            // The cookies are gone altogether, with the session and the token.
            SignedOut.tell(response);
        } else if (isStranger(request) && HttpMethod.GET.matches(request.getMethod()) && !isFragment) {
            response.sendRedirect(request.getContextPath() + "/workspaces");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static boolean isStranger(HttpServletRequest request) {
        return CurrentProfile.find(request)
                .filter(profile -> profile.actor() == null)
                .isPresent();
    }
}
