package cx.atlas.workspace.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The names and marks of our cookies.
 *
 * <p>Over TLS they are {@code __Host-} and {@code Secure}, so that no neighbouring host can set or read them; without TLS, on
 * one's own machine, browsers would refuse that. Which of the two is decided by each request.
 */
final class HostCookies {

    private static final String PREFIX = "__Host-";
    private static final String LAX = "Lax";

    private HostCookies() {}

    /** The session's cookie. */
    static final class SessionCookie implements CookieSerializer {

        private final CookieSerializer plain = serializer("cx-session", false);
        private final CookieSerializer secure = serializer(PREFIX + "cx-session", true);

        private static CookieSerializer serializer(String name, boolean secure) {
            var serializer = new DefaultCookieSerializer();
            serializer.setCookieName(name);
            serializer.setUseSecureCookie(secure);
            serializer.setUseHttpOnlyCookie(true);
            serializer.setCookiePath("/");
            serializer.setSameSite(LAX);
            return serializer;
        }

        private CookieSerializer of(HttpServletRequest request) {
            return request.isSecure() ? secure : plain;
        }

        @Override
        public void writeCookieValue(CookieValue value) {
            of(value.getRequest()).writeCookieValue(value);
        }

        @Override
        public List<String> readCookieValues(HttpServletRequest request) {
            return of(request).readCookieValues(request);
        }
    }

    /**
     * The token against forged requests.
     *
     * <p>In a cookie and not in the session, so that a form that was open while the session ended can still be sent after
     * signing in again, and visitors who never sign in leave no session behind.
     */
    static final class CsrfCookie implements CsrfTokenRepository {

        private final CsrfTokenRepository plain = repository("cx-csrf", false);
        private final CsrfTokenRepository secure = repository(PREFIX + "cx-csrf", true);

        private static CsrfTokenRepository repository(String name, boolean secure) {
            var repository = new CookieCsrfTokenRepository();
            repository.setCookieName(name);
            repository.setCookiePath("/");
            repository.setCookieCustomizer(
                    cookie -> cookie.httpOnly(true).secure(secure).sameSite(LAX));
            return repository;
        }

        private CsrfTokenRepository of(HttpServletRequest request) {
            return request.isSecure() ? secure : plain;
        }

        @Override
        public CsrfToken generateToken(HttpServletRequest request) {
            return of(request).generateToken(request);
        }

        @Override
        public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
            of(request).saveToken(token, request, response);
        }

        @Override
        public @Nullable CsrfToken loadToken(HttpServletRequest request) {
            return of(request).loadToken(request);
        }
    }
}
