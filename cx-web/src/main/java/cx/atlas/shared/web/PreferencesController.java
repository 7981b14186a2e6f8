package cx.atlas.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.LocaleResolver;

/** How this browser shows the pages; kept in cookies, so that it holds before and after signing in. */
@Controller
@RequiredArgsConstructor
class PreferencesController {

    static final String THEME = "cx-theme";

    private final LocaleResolver locales;

    @PostMapping("/preferences/theme")
    String theme(
            @RequestParam String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (Theme.find(theme).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var cookie = ResponseCookie.from(THEME, theme)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + own(back);
    }

    @PostMapping("/preferences/language")
    String language(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var locale = Locale.forLanguageTag(language);
        if (!Languages.speaks(locale)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        locales.setLocale(request, response, locale);
        return "redirect:" + own(back);
    }

    /** Back to a page of ours and to no other site. */
    private static String own(String back) {
        return back.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") ? back : "/";
    }
}
