package cx.atlas.workspace.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.security.Passwords;
import cxtest.Workspaces;
import cxtest.web.Registered;
import cxtest.web.WebTest;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@WebTest
class SignInTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Passwords passwords;

    @Autowired
    TransactionTemplate transaction;

    Registered ada;

    @BeforeEach
    void person() {
        ada = Registered.as(Role.ADMIN, jdbc, passwords);
    }

    @Test
    void the_right_password_begins_a_session() {
        var answer = ada.trySignIn(mvc, ada.password());
        assertThat(answer).hasRedirectedUrl("/");
        assertThat(get("/departments", Registered.session(answer))).hasStatusOk();
    }

    @Test
    void signing_in_begins_a_new_session_and_ends_the_one_before() {
        var before = ada.signIn(mvc);
        var answer = mvc.post()
                .uri("/sign-in")
                .param("email", ada.email())
                .param("password", ada.password())
                .cookie(before)
                .with(csrf())
                .exchange();
        assertThat(Registered.session(answer).getValue()).isNotEqualTo(before.getValue());
        assertThat(get("/departments", before)).hasStatus3xxRedirection();
    }

    @Test
    void wrong_password_and_unknown_account_read_the_same_and_keep_the_address() {
        var wrong = ada.trySignIn(mvc, "not the right password");
        assertThat(wrong)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("E-mail or password is wrong.", ada.email())
                .doesNotContain("not the right password");
        assertThat(wrong).cookies().doesNotContainCookie("cx-session");

        var unknown = new Registered(ada.actor(), "nobody@example.com", "whatever it is").trySignIn(mvc, "whatever");
        assertThat(unknown)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("E-mail or password is wrong.");
    }

    @Test
    void an_address_is_the_same_in_capitals() {
        var shouting = new Registered(ada.actor(), ada.email().toUpperCase(), ada.password());
        assertThat(shouting.trySignIn(mvc, ada.password())).hasRedirectedUrl("/");
    }

    @Test
    void an_account_without_a_password_cannot_be_signed_in_by_one() {
        var demo = Workspaces.actor(jdbc, Role.MARKETER);
        var tried = new Registered(demo, demo.accountId().value() + "@example.com", "");
        assertThat(tried.trySignIn(mvc, "anything at all")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void empty_fields_are_refused_at_the_field() {
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .param("email", "")
                        .param("password", "")
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please give an e-mail address.", "Please give a password.");
    }

    @Test
    void many_wrong_tries_are_slowed_down_but_nobody_is_locked_out() {
        MvcTestResult answer = null;
        for (var i = 0; i < 11; i++) {
            answer = tryFrom("192.0.2.1", "wrong wrong wrong");
        }
        assertThat(answer).hasStatus(HttpStatus.TOO_MANY_REQUESTS).headers().containsHeader("Retry-After");
        assertThat(answer).bodyText().contains("There were too many tries.", ada.email());
        assertThat(tryFrom("192.0.2.1", ada.password())).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(tryFrom("192.0.2.2", ada.password())).as("from elsewhere").hasRedirectedUrl("/");
    }

    @ParameterizedTest
    @CsvSource({
        "/departments?archived=true,/departments?archived=true",
        "https://evil.example/,/",
        "//evil.example,/",
        "/\\evil.example,/"
    })
    void it_leads_back_to_the_page_that_was_asked_for_and_never_to_another_site(String asked, String reached) {
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .param("email", ada.email())
                        .param("password", ada.password())
                        .param("to", asked)
                        .with(csrf()))
                .hasRedirectedUrl(reached);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from member where account_id = :id",
                "update account set enabled = false where id = :id",
                "delete from account where id = :id"
            })
    void who_is_removed_or_disabled_is_out_at_the_next_request(String act) {
        var session = ada.signIn(mvc);
        assertThat(get("/departments", session)).hasStatusOk();
        inWorkspace(act);
        assertThat(get("/departments", session)).hasStatus3xxRedirection();
    }

    @Test
    void a_changed_role_holds_at_the_next_request() {
        var session = ada.signIn(mvc);
        assertThat(get("/settings/members", session)).hasStatusOk();
        inWorkspace("update member set role = 'VIEWER' where account_id = :id");
        assertThat(get("/settings/members", session)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void signing_out_ends_the_session() {
        var session = ada.signIn(mvc);
        assertThat(mvc.post().uri("/sign-out").cookie(session).with(csrf())).hasRedirectedUrl("/sign-in?out");
        assertThat(get("/departments", session)).hasStatus3xxRedirection();
    }

    @Test
    void a_busy_session_ends_seven_days_after_signing_in() {
        var session = ada.signIn(mvc);
        age(Duration.ofDays(7).minusMinutes(5));
        assertThat(get("/departments", session)).hasStatusOk();
        age(Duration.ofDays(7).plusMinutes(5));
        assertThat(get("/departments", session)).hasStatus3xxRedirection();
    }

    @Test
    void an_idle_session_ends_after_twelve_hours() {
        var session = ada.signIn(mvc);
        jdbc.sql("update spring_session set last_access_time = last_access_time - ? where principal_name = ?")
                .params(Duration.ofHours(12).plusMinutes(1).toMillis(), id())
                .update();
        assertThat(get("/departments", session)).hasStatus3xxRedirection();
    }

    @Test
    void a_session_that_cannot_be_read_is_none() {
        var session = ada.signIn(mvc);
        jdbc.sql("update spring_session_attributes set attribute_bytes = '\\x00'")
                .update();
        assertThat(get("/departments", session)).hasStatus3xxRedirection();
        assertThat(ada.trySignIn(mvc, ada.password())).hasRedirectedUrl("/");
    }

    private MvcTestResult tryFrom(String address, String password) {
        return mvc.post()
                .uri("/sign-in")
                .param("email", ada.email())
                .param("password", password)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }

    private MvcTestResult get(String path, Cookie session) {
        return mvc.get().uri(path).header("Accept", "text/html").cookie(session).exchange();
    }

    private void age(Duration age) {
        jdbc.sql("update spring_session set creation_time = ? where principal_name = ?")
                .params(System.currentTimeMillis() - age.toMillis(), id())
                .update();
    }

    private void inWorkspace(String act) {
        CurrentActor.run(
                ada.actor(),
                () -> transaction.executeWithoutResult(now -> jdbc.sql(act)
                        .param("id", ada.actor().accountId().value())
                        .update()));
    }

    private String id() {
        return ada.actor().accountId().value().toString();
    }
}
