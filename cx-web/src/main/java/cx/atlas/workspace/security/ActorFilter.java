package cx.atlas.workspace.security;

import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.view.ActorViews;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Runs the request as the member who sent it, in the member's workspace. */
@RequiredArgsConstructor
class ActorFilter extends OncePerRequestFilter {

    private final ActorViews actors;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var actor = actor();
        if (actor.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var failure = CurrentActor.as(actor.get(), () -> proceed(request, response, chain));
        if (failure.isPresent()) {
            rethrow(failure.get());
        }
    }

    private Optional<Actor> actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person)) {
            return Optional.empty();
        }
        var workspace = person.workspace();
        return workspace == null
                ? Optional.empty()
                : CurrentWorkspace.in(workspace, () -> actors.findActor(person.account(), workspace));
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
}
