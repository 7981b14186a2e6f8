package cx.atlas.workspace.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cx.atlas.shared.Name;
import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.WorkspaceSettings;
import cx.atlas.workspace.usecase.OpenWorkspace;
import cx.atlas.workspace.usecase.OpenWorkspace.CastMember;
import cxtest.web.Registered;
import cxtest.web.WebTest;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Visitors of the demo share its accounts. */
@WebTest
class DemoAccountTests {

    private static final String SHARED = "Everybody in the demo shares this account";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OpenWorkspace open;

    @BeforeEach
    void nothingButTheDemo() {
        jdbc.sql("delete from workspace").update();
        jdbc.sql("delete from account").update();
        var ada = new CastMember(new EmailAddress("admin@demo.example"), new Name("Ada"), Role.ADMIN);
        open.demo(WorkspaceSettings.of("Demo", "UTC", "EUR"), List.of(ada));
    }

    @Test
    void nobody_describes_an_account_of_the_demo() {
        var session = Registered.session(enter());
        assertThat(mvc.post()
                        .uri("/account")
                        .cookie(session)
                        .param("name", "Mallory was here")
                        .param("language", "DE")
                        .param("theme", "DARK")
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(SHARED);
        assertThat(account(session)).bodyText().contains(SHARED).doesNotContain("name=\"name\"", "Mallory");
        assertThat(jdbc.sql("select name from account").query(String.class).single())
                .isEqualTo("Ada");
    }

    @Test
    void nobody_signs_the_other_visitors_of_the_demo_out() {
        var one = Registered.session(enter());
        var other = Registered.session(enter());
        assertThat(mvc.post()
                        .uri("/account/sign-out-everywhere")
                        .header("Accept", "text/html")
                        .cookie(one)
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(SHARED);
        assertThat(account(other)).hasStatusOk();
    }

    @Test
    void the_demo_is_entered_in_the_language_of_the_browser() {
        jdbc.sql("update account set locale = 'DE', theme = 'DARK'").update();
        assertThat(enter().getResponse().getCookies())
                .extracting(Cookie::getName)
                .contains("cx-session")
                .doesNotContain("cx-language", "cx-theme");
    }

    private MvcTestResult enter() {
        return mvc.post().uri("/demo/sign-in/ADMIN").with(csrf()).exchange();
    }

    private MvcTestResult account(Cookie session) {
        return mvc.get()
                .uri("/account")
                .header("Accept", "text/html")
                .cookie(session)
                .exchange();
    }
}
