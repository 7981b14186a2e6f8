package cxtest.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.security.SignedIn;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

/** Signs somebody in by a session that is stored as if the person had signed in. */
public final class TestSession {

    private TestSession() {}

    /** Signs a window in. */
    public static void open(ApplicationContext application, Actor actor, BrowserContext window) {
        var cookie = cookie(application, actor);
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        window.addCookies(List.of(new Cookie(cookie.getName(), cookie.getValue()).setUrl("http://localhost:" + port)));
    }

    /** The cookie of a new session of this member. */
    public static jakarta.servlet.http.Cookie cookie(ApplicationContext application, Actor actor) {
        var id = store(application.getBean(SessionRepository.class), actor);
        var response = new MockHttpServletResponse();
        application
                .getBean(CookieSerializer.class)
                .writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, id));
        return response.getCookies()[0];
    }

    private static <S extends Session> String store(SessionRepository<S> sessions, Actor actor) {
        var person = new SignedIn(actor.accountId(), actor.workspaceId());
        var session = sessions.createSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of())));
        sessions.save(session);
        return session.getId();
    }
}
