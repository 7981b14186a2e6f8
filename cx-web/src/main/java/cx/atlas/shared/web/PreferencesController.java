package cx.atlas.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Chooses how this browser shows the pages. */
@Controller
@RequiredArgsConstructor
class PreferencesController {

    private final Preferences preferences;

    @PostMapping("/preferences/theme")
    String theme(
            @RequestParam String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var chosen = Theme.find(theme).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        preferences.theme(chosen, request, response);
        return "redirect:" + OwnPath.of(back);
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
        preferences.language(locale, request, response);
        return "redirect:" + OwnPath.of(back);
    }
}
