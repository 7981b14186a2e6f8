package cxtest.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cx.atlas.workspace.Actor;
import cx.atlas.workspace.NewPassword;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.security.Passwords;
import cxtest.Workspaces;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody with a password, who signs in as people do. */
public record Registered(Actor actor, String email, String password) {

    /** Member of a new workspace. */
    public static Registered as(Role role, JdbcClient jdbc, Passwords passwords) {
        return with(Workspaces.actor(jdbc, role), jdbc, passwords);
    }

    /** A password for somebody who is stored already. */
    public static Registered with(Actor actor, JdbcClient jdbc, Passwords passwords) {
        var id = actor.accountId().value();
        var password = "correct horse " + id;
        jdbc.sql("update account set password_hash = ? where id = ?")
                .params(passwords.hash(new NewPassword(password)).value(), id)
                .update();
        return new Registered(actor, id + "@example.com", password);
    }

    /** The cookie of a new session. */
    public Cookie signIn(MockMvcTester mvc) {
        return session(trySignIn(mvc, password));
    }

    public MvcTestResult trySignIn(MockMvcTester mvc, String password) {
        return mvc.post()
                .uri("/sign-in")
                .param("email", email)
                .param("password", password)
                .with(csrf())
                .exchange();
    }

    public static Cookie session(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("cx-session"), "no session began");
    }
}
