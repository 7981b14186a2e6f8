package cx.atlas.workspace.security;

import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.view.Profile;
import cx.atlas.workspace.view.ProfileViews;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Runs the request as the member who sent it, in the member's workspace.
 *
 * <p>Role and membership are read with each request. A session whose account is gone or disabled ends here; one whose person is
 * no member any more goes on without an actor.
 */
@RequiredArgsConstructor
class ActorFilter extends OncePerRequestFilter {

    private static final Authentication NOBODY =
            new AnonymousAuthenticationToken("nobody", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private final ProfileViews profiles;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = person();
        var profile = person.flatMap(this::profile);
        if (person.isPresent() && profile.isEmpty()) {
            end(request);
        }
        profile.ifPresent(found -> request.setAttribute(CurrentProfile.ATTRIBUTE, found));
        var actor = profile.map(Profile::actor);
        if (actor.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var failure = CurrentActor.as(actor.get(), () -> proceed(request, response, chain));
        if (failure.isPresent()) {
            rethrow(failure.get());
        }
    }

    private static Optional<SignedIn> person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    private Optional<Profile> profile(SignedIn person) {
        var workspace = person.workspace();
        return workspace == null
                ? profiles.findProfile(person.account(), null)
                : CurrentWorkspace.in(workspace, () -> profiles.findProfile(person.account(), workspace));
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.getContext().setAuthentication(NOBODY);
    }

    private static Optional<Exception> proceed(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return Optional.empty();
        } catch (IOException | ServletException failure) {
            return Optional.of(failure);
        }
    }

    private static void rethrow(Exception failure) throws ServletException, IOException {
        if (failure instanceof IOException io) {
            throw io;
        }
        throw failure instanceof ServletException servlet ? servlet : new ServletException(failure);
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
