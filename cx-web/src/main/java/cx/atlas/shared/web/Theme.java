package cx.atlas.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** Light, dark, or as the system has it. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /** As it is written in forms, cookies and {@code data-theme}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Theme> find(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst();
    }

    /** What this browser has chosen. */
    public static Theme of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, Preferences.THEME);
        return cookie == null ? SYSTEM : find(cookie.getValue()).orElse(SYSTEM);
    }
}
