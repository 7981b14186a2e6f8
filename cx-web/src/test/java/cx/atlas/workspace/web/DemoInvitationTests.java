package cx.atlas.workspace.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cx.atlas.shared.Name;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.Invitation;
import cx.atlas.workspace.InvitationId;
import cx.atlas.workspace.InvitationToken;
import cx.atlas.workspace.Invitations;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.WorkspaceSettings;
import cx.atlas.workspace.usecase.OpenWorkspace;
import cx.atlas.workspace.usecase.OpenWorkspace.CastMember;
import cxtest.web.Registered;
import cxtest.web.WebTest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Everybody enters the demo; nobody comes by an account in it. */
@WebTest
class DemoInvitationTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OpenWorkspace open;

    @Autowired
    Invitations invitations;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void nothingYet() {
        jdbc.sql("delete from workspace").update();
        jdbc.sql("delete from account").update();
    }

    @Test
    void nobody_is_invited_into_the_demo_and_no_invitation_into_it_is_accepted() {
        var ada = openDemo();
        var session = Registered.session(
                mvc.post().uri("/demo/sign-in/ADMIN").with(csrf()).exchange());
        assertThat(mvc.post()
                        .uri("/settings/invitations")
                        .cookie(session)
                        .param("email", "mallory@example.com")
                        .param("role", "ADMIN")
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nobody is invited into the demo");
        assertThat(mvc.get().uri("/settings/members").cookie(session))
                .bodyText()
                .contains("Nobody is invited into the demo")
                .doesNotContain("name=\"email\"");

        var token = InvitationToken.next();
        var before = new Invitation(
                InvitationId.next(),
                new EmailAddress("eve@example.com"),
                Role.ADMIN,
                token,
                ada.accountId(),
                Instant.now());
        CurrentActor.run(ada, () -> transaction.executeWithoutResult(begun -> invitations.save(before)));
        assertThat(mvc.post()
                        .uri("/join/{workspace}/{token}", ada.workspaceId().value(), token.value())
                        .param("name", "Eve")
                        .param("password", "correct horse battery")
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nobody is invited into the demo");
        assertThat(jdbc.sql("select count(*) from account where email = 'eve@example.com'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Actor openDemo() {
        var ada = new CastMember(new EmailAddress("admin@demo.example"), new Name("Ada"), Role.ADMIN);
        return Objects.requireNonNull(open.demo(WorkspaceSettings.of("Demo", "UTC", "EUR"), List.of(ada))
                .get(ada));
    }
}
