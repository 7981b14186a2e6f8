package cx.atlas.workspace.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cx.atlas.shared.Name;
import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.WorkspaceSettings;
import cx.atlas.workspace.security.SameMachine;
import cx.atlas.workspace.security.SetupCode;
import cx.atlas.workspace.usecase.OpenWorkspace;
import cx.atlas.workspace.usecase.OpenWorkspace.CastMember;
import cxtest.web.Registered;
import cxtest.web.WebTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class SetupTests {

    private static final RequestPostProcessor HERE = request -> {
        request.setAttribute(SameMachine.class.getName(), true);
        return request;
    };

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SetupCode code;

    @Autowired
    OpenWorkspace open;

    @BeforeEach
    void nothingYet() {
        jdbc.sql("delete from workspace").update();
        jdbc.sql("delete from account").update();
    }

    @Test
    void at_first_every_page_leads_to_the_set_up() {
        assertThat(mvc.get().uri("/journeys").header("Accept", "text/html")).hasRedirectedUrl("/setup");
        assertThat(mvc.get().uri("/sign-in")).hasRedirectedUrl("/setup");
        assertThat(mvc.get().uri("/setup")).hasStatusOk().bodyText().contains("Set-up code", "Europe/Berlin", "EUR · ");
    }

    @Test
    void from_the_same_machine_no_code_is_asked_for() {
        assertThat(mvc.get().uri("/setup").with(HERE)).hasStatusOk().bodyText().doesNotContain("Set-up code");
        assertThat(submit("", "Acme").with(HERE)).hasRedirectedUrl("/");
    }

    @Test
    void the_code_opens_the_workspace_and_signs_its_administrator_in() {
        var answer = submit(logged(), "Acme").exchange();
        assertThat(answer).hasRedirectedUrl("/");
        var session = Registered.session(answer);
        assertThat(mvc.get().uri("/settings/workspace").cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Acme\"");
        assertThat(mvc.get().uri("/settings/members").cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("ada@example.com", "Ada Lovelace");
    }

    @Test
    void the_password_works_from_then_on() {
        assertThat(submit(logged(), "Acme")).hasRedirectedUrl("/");
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .param("email", "ada@example.com")
                        .param("password", "correct horse battery")
                        .with(csrf()))
                .hasRedirectedUrl("/");
    }

    @Test
    void a_wrong_code_opens_nothing_and_what_was_typed_stays() {
        assertThat(submit("AAAA-AAAA", "Acme"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This is not the code.", "value=\"Acme\"", "Ada Lovelace")
                .doesNotContain("correct horse battery");
        assertThat(workspaces()).isZero();
    }

    @Test
    void the_code_cannot_be_guessed_for_long() {
        MvcTestResult answer = null;
        for (var i = 0; i < 31; i++) {
            answer = submit("AAAA-AAAA", "Acme")
                    .with(request -> {
                        request.setRemoteAddr("203.0.113.77");
                        return request;
                    })
                    .exchange();
        }
        assertThat(answer).hasStatus(HttpStatus.TOO_MANY_REQUESTS).headers().containsHeader("Retry-After");
    }

    @Test
    void a_bad_password_zone_or_address_is_refused_at_its_field() {
        assertThat(post(logged(), "Acme", "ada at example", "correct horse battery", "Europe/Berlin"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please give an e-mail address such as");
        assertThat(post(logged(), "Acme", "ada@example.com", "too short", "Europe/Berlin"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please use at least 12 characters.");
        assertThat(post(logged(), "Acme", "ada@example.com", "correct horse battery", "Nowhere"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please choose a time zone.");
        assertThat(workspaces()).isZero();
    }

    @Test
    void afterwards_the_set_up_is_closed() {
        assertThat(submit(logged(), "Acme")).hasRedirectedUrl("/");
        assertThat(mvc.get().uri("/setup")).hasRedirectedUrl("/");
        assertThat(submit(logged(), "Other")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(workspaces()).isOne();
    }

    @Test
    void of_two_who_set_up_at_once_one_wins() throws Exception {
        var two = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> one =
                    () -> submit(logged(), "Acme").exchange().getResponse().getStatus();
            var answers = two.invokeAll(List.of(one, one)).stream()
                    .map(SetupTests::result)
                    .sorted()
                    .toList();
            assertThat(answers.get(0)).isEqualTo(302);
            assertThat(answers.get(1)).isIn(404, 422);
            assertThat(workspaces()).isOne();
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    void beside_the_demo_a_workspace_of_ones_own_can_still_be_set_up() {
        openDemo();
        assertThat(mvc.get().uri("/sign-in"))
                .hasStatusOk()
                .bodyText()
                .contains("Enter as marketer", "Set up a workspace of your own");
        assertThat(submit(logged(), "Acme")).hasRedirectedUrl("/");
        assertThat(mvc.get().uri("/sign-in"))
                .bodyText()
                .contains("Enter as marketer")
                .doesNotContain("Set up a workspace of your own");
    }

    @Test
    void the_demo_is_entered_by_one_click_by_role() {
        openDemo();
        var answer = mvc.post().uri("/demo/sign-in/MARKETER").with(csrf()).exchange();
        assertThat(answer).hasRedirectedUrl("/");
        var session = Registered.session(answer);
        assertThat(mvc.get().uri("/departments/new").cookie(session)).hasStatusOk();
        assertThat(mvc.get().uri("/settings/members").cookie(session)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri("/demo/sign-in/VIEWER").with(csrf()))
                .as("nobody in the demo has this role")
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void without_a_demo_there_is_no_way_in_by_one_click() {
        assertThat(submit(logged(), "Acme")).hasRedirectedUrl("/");
        assertThat(mvc.post().uri("/demo/sign-in/ADMIN").with(csrf())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void in_the_demo_nobody_can_open_workspaces_or_remove_its_people() {
        openDemo();
        var session = Registered.session(
                mvc.post().uri("/demo/sign-in/ADMIN").with(csrf()).exchange());
        assertThat(mvc.post()
                        .uri("/workspaces")
                        .cookie(session)
                        .param("version", "0")
                        .param("name", "Mine")
                        .param("zone", "UTC")
                        .param("currency", "EUR")
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("From the demo no workspace can be opened.");
        assertThat(workspaces()).isOne();
    }

    private void openDemo() {
        var ada = new CastMember(new EmailAddress("admin@demo.example"), new Name("Ada"), Role.ADMIN);
        var max = new CastMember(new EmailAddress("max@demo.example"), new Name("Max"), Role.MARKETER);
        open.demo(WorkspaceSettings.of("Demo", "UTC", "EUR"), List.of(ada, max));
    }

    private MockMvcRequestBuilder submit(String typedCode, String workspace) {
        return post(typedCode, workspace, "ada@example.com", "correct horse battery", "Europe/Berlin");
    }

    private MockMvcRequestBuilder post(String typedCode, String workspace, String email, String password, String zone) {
        return mvc.post()
                .uri("/setup")
                .param("code", typedCode)
                .param("workspace", workspace)
                .param("zone", zone)
                .param("currency", "EUR")
                .param("name", "Ada Lovelace")
                .param("email", email)
                .param("password", password)
                .with(csrf());
    }

    /** As it stands in the log. */
    private String logged() {
        return String.valueOf(ReflectionTestUtils.<String>invokeMethod(code, "shown"));
    }

    private long workspaces() {
        return jdbc.sql("select count(*) from workspace").query(Long.class).single();
    }

    private static int result(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
