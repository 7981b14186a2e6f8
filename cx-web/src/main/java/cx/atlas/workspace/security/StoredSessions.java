package cx.atlas.workspace.security;

import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.view.Profile;
import cx.atlas.workspace.view.ProfileViews;
import cx.atlas.workspace.view.SessionViews;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Looks at stored sessions as {@link SessionAgeFilter} and {@link ActorFilter} do with each request. */
@Component
class StoredSessions implements SessionViews {

    private final SessionRepository<? extends Session> stored;
    private final ProfileViews profiles;
    private final Clock clock;
    private final Duration maxAge;

    StoredSessions(
            SessionRepository<? extends Session> stored,
            ProfileViews profiles,
            Clock clock,
            @Value("${cx.session.max-age}") Duration maxAge) {
        this.stored = stored;
        this.profiles = profiles;
        this.clock = clock;
        this.maxAge = maxAge;
    }

    @Override
    public Optional<Actor> findActor(String id) {
        Session session = stored.findById(id);
        return session == null || session.getCreationTime().plus(maxAge).isBefore(clock.instant())
                ? Optional.empty()
                : Optional.ofNullable(person(session)).flatMap(this::actor);
    }

    private static @Nullable SignedIn person(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        var authentication = context == null ? null : context.getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person ? person : null;
    }

    private Optional<Actor> actor(SignedIn person) {
        var workspace = person.workspace();
        return workspace == null
                ? Optional.empty()
                : CurrentWorkspace.in(workspace, () -> profiles.findProfile(person.account(), workspace))
                        .map(Profile::actor);
    }
}
