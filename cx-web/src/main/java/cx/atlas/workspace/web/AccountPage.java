package cx.atlas.workspace.web;

import cx.atlas.shared.web.Option;
import cx.atlas.workspace.Language;
import cx.atlas.workspace.Theme;
import cx.atlas.workspace.security.CurrentProfile;
import cx.atlas.workspace.security.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of the own account, which several addresses show. */
@Component
@RequiredArgsConstructor
class AccountPage {

    private final Sessions sessions;
    private final MessageSource messages;

    ModelAndView show(HttpStatus status, HttpServletRequest request, Locale locale) {
        var profile = CurrentProfile.get(request);
        return new ModelAndView("workspace/account", status)
                .addObject("layout", profile.actor() == null ? "layout/plain" : "layout/page")
                .addObject("profile", profile)
                .addObject("account", AccountForm.of(profile))
                .addObject("password", PasswordForm.EMPTY)
                .addObject("languages", languages())
                .addObject("themes", themes(locale))
                .addObject("sessions", sessions.list(profile.account(), request));
    }

    private static List<Option> languages() {
        return Arrays.stream(Language.values())
                .map(one -> new Option(one.name(), one.locale().getDisplayLanguage(one.locale())))
                .toList();
    }

    private List<Option> themes(Locale locale) {
        return Arrays.stream(Theme.values())
                .map(one -> new Option(
                        one.name(),
                        messages.getMessage("app.theme." + one.name().toLowerCase(Locale.ROOT), null, locale)))
                .toList();
    }
}
