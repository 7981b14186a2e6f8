package cx.atlas.workspace.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Refuses files before anybody reads them: the first filter that asks for a parameter, say for the token of a form, makes the
 * server write all of them to its disk.
 */
class UploadGate extends OncePerRequestFilter {

    /** The most that a form with files may hold where no file is expected. */
    private static final long MOST = 12L << 20;

    private static final RequestMatcher FILES =
            new OrRequestMatcher(posted("/imports"), posted("/journeys/*/cells/*/*/images"));

    private static final AuthenticationTrustResolver TRUST = new AuthenticationTrustResolverImpl();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var mayHoldFiles = FILES.matches(request);
        if (!isMultipart(request) || isSignedIn() && (mayHoldFiles || !isLarge(request))) {
            chain.doFilter(request, response);
        } else if (!mayHoldFiles) {
            throw new MaxUploadSizeExceededException(MOST);
        } else if (request.getHeader("HX-Request") != null) {
            SignedOut.tell(response);
        } else {
            response.sendRedirect(request.getContextPath() + "/sign-in");
        }
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean isSignedIn() {
        return TRUST.isAuthenticated(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Also where it does not say. */
    private static boolean isLarge(HttpServletRequest request) {
        var length = request.getContentLengthLong();
        return length < 0 || length > MOST;
    }

    private static RequestMatcher posted(String path) {
        return PathPatternRequestMatcher.pathPattern(HttpMethod.POST, path);
    }
}
