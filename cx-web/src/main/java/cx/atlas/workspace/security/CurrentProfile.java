package cx.atlas.workspace.security;

import cx.atlas.workspace.view.Profile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The signed-in person of a request, also where that person is member of no workspace; templates see it as {@code profile}. */
public final class CurrentProfile {

    static final String ATTRIBUTE = "profile";

    private CurrentProfile() {}

    public static Optional<Profile> find(HttpServletRequest request) {
        return Optional.ofNullable((Profile) request.getAttribute(ATTRIBUTE));
    }

    /** For addresses that only a signed-in person reaches. */
    public static Profile get(HttpServletRequest request) {
        return find(request).orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }
}
