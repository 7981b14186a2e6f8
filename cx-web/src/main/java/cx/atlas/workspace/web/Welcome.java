package cx.atlas.workspace.web;

import cx.atlas.shared.web.Preferences;
import cx.atlas.shared.web.Theme;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.security.Sessions;
import cx.atlas.workspace.view.Profile;
import cx.atlas.workspace.view.ProfileViews;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Signs somebody in who has proved to be the one, and shows the pages as the person likes them. */
@Component
@RequiredArgsConstructor
class Welcome {

    private final Sessions sessions;
    private final ProfileViews profiles;
    private final Preferences preferences;

    void in(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(account, request, response);
        // What an account of the demo likes, whoever shares it would get; there the browser alone decides.
        profiles.findProfile(account, null)
                .filter(profile -> !profile.demo())
                .ifPresent(profile -> show(profile, request, response));
    }

    /** What the account leaves open stays as this browser has it. */
    private void show(Profile profile, HttpServletRequest request, HttpServletResponse response) {
        if (profile.language() != null) {
            preferences.language(profile.language().locale(), request, response);
        }
        if (profile.theme() != null) {
            preferences.theme(Theme.valueOf(profile.theme().name()), request, response);
        }
    }
}
