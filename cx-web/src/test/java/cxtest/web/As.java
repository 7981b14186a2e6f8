package cxtest.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cx.atlas.workspace.Actor;
import cx.atlas.workspace.security.SignedIn;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Sends a request as a member, with a valid CSRF token. */
public final class As {

    private As() {}

    public static RequestPostProcessor as(Actor actor) {
        var person = new SignedIn(actor.accountId(), actor.workspaceId());
        var signedIn = authentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        return request -> csrf().postProcessRequest(signedIn.postProcessRequest(request));
    }
}
