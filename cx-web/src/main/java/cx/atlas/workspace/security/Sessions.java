package cx.atlas.workspace.security;

import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.view.MembershipViews;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Begins, moves and ends sessions. They lie in the database, so that every node knows them. */
@Component
@RequiredArgsConstructor
public class Sessions {

    private static final String BROWSER = "cx.browser";

    private final SecurityContextRepository contexts;
    private final FindByIndexNameSessionRepository<? extends Session> stored;
    private final MembershipViews memberships;

    /** Signs the person in, in a session with a new id; nothing of a former one is carried over. */
    public void begin(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        var home = memberships.findHome(account).orElse(null);
        keep(new SignedIn(account, home), request, response);
        request.getSession().setAttribute(BROWSER, Browser.of(request.getHeader("User-Agent")));
    }

    /** The session goes on in another workspace; or in none. */
    public void move(
            AccountId account,
            @Nullable WorkspaceId workspace,
            HttpServletRequest request,
            HttpServletResponse response) {
        keep(new SignedIn(account, workspace), request, response);
    }

    public void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** Ends all the person's sessions but this one. */
    public void endOthers(AccountId account, HttpServletRequest request) {
        var own = request.getSession(false);
        of(account).keySet().stream()
                .filter(id -> own == null || !id.equals(own.getId()))
                .forEach(stored::deleteById);
    }

    /** Where the person is signed in, latest first. */
    public List<SessionRow> list(AccountId account, HttpServletRequest request) {
        var own = request.getSession(false);
        return of(account).values().stream()
                .map(session -> row(session, own != null && session.getId().equals(own.getId())))
                .sorted()
                .toList();
    }

    private static SessionRow row(Session session, boolean own) {
        Browser browser = session.getAttributeOrDefault(BROWSER, Browser.UNKNOWN);
        return new SessionRow(browser, session.getCreationTime(), session.getLastAccessedTime(), own);
    }

    private Map<String, ? extends Session> of(AccountId account) {
        return stored.findByPrincipalName(account.value().toString());
    }

    private void keep(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        var context =
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
