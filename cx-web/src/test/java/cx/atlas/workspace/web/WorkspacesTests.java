package cx.atlas.workspace.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cx.atlas.workspace.Role;
import cx.atlas.workspace.security.Passwords;
import cxtest.Workspaces;
import cxtest.web.Registered;
import cxtest.web.WebTest;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class WorkspacesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Passwords passwords;

    Registered ada;
    Cookie session;

    @BeforeEach
    void person() {
        ada = Registered.as(Role.ADMIN, jdbc, passwords);
        session = ada.signIn(mvc);
    }

    @Test
    void an_administrator_opens_another_workspace_and_stands_in_it() {
        assertThat(open("Second client", "Europe/Berlin")).hasRedirectedUrl("/");
        assertThat(settings()).bodyText().contains("value=\"Second client\"");
        assertThat(mvc.get().uri("/departments").cookie(session)).hasStatusOk();
    }

    @Test
    void a_workspace_needs_a_name_and_a_zone() {
        assertThat(open(" ", "Europe/Berlin"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please give the workspace a name.");
        assertThat(open("Second client", "+02:00"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please choose a time zone.", "value=\"Second client\"");
    }

    @Test
    void a_person_switches_and_is_there_again_after_signing_in() {
        open("Second client", "Europe/Berlin");
        assertThat(switchTo(ada.actor().workspaceId().value())).hasRedirectedUrl("/");
        assertThat(settings()).bodyText().contains("value=\"Acme\"");
        session = ada.signIn(mvc);
        assertThat(settings()).bodyText().contains("value=\"Acme\"");
    }

    @Test
    void the_menu_offers_the_other_workspaces_only() {
        open("Second client", "Europe/Berlin");
        assertThat(mvc.get().uri("/workspaces/menu").cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("Acme", "/switch", "New workspace")
                .doesNotContain("Second client", "<html");
    }

    @Test
    void nobody_switches_into_a_workspace_of_others() {
        var other = Workspaces.actor(jdbc, Role.ADMIN);
        assertThat(switchTo(other.workspaceId().value())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(settings()).bodyText().contains("value=\"Acme\"");
    }

    @Test
    void who_is_member_of_none_is_told_what_to_do() {
        var stranger = Workspaces.stranger(jdbc);
        assertThat(mvc.get().uri("/departments").header("Accept", "text/html").with(as(stranger)))
                .hasRedirectedUrl("/workspaces");
        assertThat(mvc.get().uri("/workspaces").with(as(stranger)))
                .hasStatusOk()
                .bodyText()
                .contains("You are not a member of a workspace.");
        assertThat(mvc.get().uri("/account").with(as(stranger))).hasStatusOk();
    }

    @Test
    void settings_are_changed_from_the_version_that_was_seen_only() {
        assertThat(change("0", "Acme & Sons")).hasRedirectedUrl("/settings/workspace");
        assertThat(settings()).bodyText().contains("value=\"Acme &amp; Sons\"", "Asia/Tokyo");
        assertThat(change("0", "Acme Group"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Acme Group", "Acme &amp; Sons");
    }

    private MvcTestResult change(String version, String name) {
        return mvc.post()
                .uri("/settings/workspace")
                .cookie(session)
                .param("version", version)
                .param("name", name)
                .param("zone", "Asia/Tokyo")
                .param("currency", "JPY")
                .with(csrf())
                .exchange();
    }

    private MvcTestResult open(String name, String zone) {
        return mvc.post()
                .uri("/workspaces")
                .cookie(session)
                .param("version", "0")
                .param("name", name)
                .param("zone", zone)
                .param("currency", "EUR")
                .with(csrf())
                .exchange();
    }

    private MvcTestResult switchTo(UUID workspace) {
        return mvc.post()
                .uri("/workspaces/{id}/switch", workspace)
                .cookie(session)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult settings() {
        return mvc.get().uri("/settings/workspace").cookie(session).exchange();
    }
}
