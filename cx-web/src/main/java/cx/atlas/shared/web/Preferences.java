package cx.atlas.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** How this browser shows the pages; kept in cookies, so that it holds before and after signing in. */
@Component
@RequiredArgsConstructor
public class Preferences {

    static final String THEME = "cx-theme";

    private final LocaleResolver locales;

    public void theme(Theme theme, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(THEME, theme.code())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** @param locale null leaves the language to the browser's own settings */
    public void language(@Nullable Locale locale, HttpServletRequest request, HttpServletResponse response) {
        locales.setLocale(request, response, locale);
    }
}
