package cx.atlas.workspace.security;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.web.Registered;
import cxtest.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

// A context of its own: Spring Security's csrf() of other tests replaces the token repository in the context that they
// share.
@TestPropertySource(properties = "cx.test.context=security")
@WebTest
class SecurityTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Passwords passwords;

    @Autowired
    ApplicationContext context;

    @Test
    void a_page_leads_to_the_sign_in_page_and_from_there_back() {
        Workspaces.actor(jdbc, Role.ADMIN);
        assertThat(mvc.get().uri("/departments?archived=true").header("Accept", "text/html"))
                .hasRedirectedUrl("/sign-in?to=%2Fdepartments%3Farchived%3Dtrue");
    }

    @Test
    void a_fragment_gets_no_sign_in_page_swapped_in() {
        var answer = mvc.get().uri("/departments").header("HX-Request", "true").exchange();
        assertThat(answer)
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .headers()
                .hasValue("HX-Reswap", "none")
                .hasValue("HX-Trigger", "cx:signed-out");
        assertThat(answer).bodyText().isEmpty();
    }

    @Test
    void a_fragment_whose_cookies_are_all_gone_is_told_the_same() {
        assertThat(mvc.post().uri("/departments").header("HX-Request", "true"))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .headers()
                .hasValue("HX-Trigger", "cx:signed-out");
    }

    @Test
    void a_script_gets_a_plain_answer() {
        assertThat(mvc.get().uri("/departments").header("Accept", "application/json"))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void a_form_that_came_too_late_is_kept_with_what_was_typed() {
        assertThat(mvc.post().uri("/departments").header("Accept", "text/html").with(csrf()))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasForwardedUrl("/signed-out");
    }

    @Test
    void a_form_without_our_token_is_refused() {
        var admin = Workspaces.actor(jdbc, Role.ADMIN);
        assertThat(mvc.post()
                        .uri("/departments")
                        .param("version", "0")
                        .param("name", "Forged")
                        .with(request -> csrf().useInvalidToken()
                                .postProcessRequest(as(admin).postProcessRequest(request))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void over_tls_the_session_cookie_belongs_to_this_host_alone() {
        var ada = Registered.as(Role.ADMIN, jdbc, passwords);
        var answer = mvc.post()
                .uri("/sign-in")
                .secure(true)
                .param("email", ada.email())
                .param("password", ada.password())
                .with(csrf())
                .exchange();
        var cookie = answer.getResponse().getCookie("__Host-cx-session");
        assertThat(cookie).isNotNull();
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(mvc.get().uri("/departments").secure(true).cookie(cookie)).hasStatusOk();
    }

    @Test
    void without_tls_the_session_cookie_is_still_hidden_from_scripts_and_other_sites() {
        var cookie = Registered.as(Role.ADMIN, jdbc, passwords).signIn(mvc);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isFalse();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void over_tls_the_token_against_forged_requests_belongs_to_this_host_alone() {
        Workspaces.actor(jdbc, Role.ADMIN);
        var cookie =
                mvc.get().uri("/sign-in").secure(true).exchange().getResponse().getCookie("__Host-cx-csrf");
        assertThat(cookie).isNotNull();
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
    }

    @Test
    void a_visitor_leaves_no_session_behind() {
        Workspaces.actor(jdbc, Role.ADMIN);
        var before = sessions();
        mvc.get().uri("/sign-in").exchange();
        mvc.get().uri("/departments").header("Accept", "text/html").exchange();
        mvc.get().uri("/css/app.css").exchange();
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void there_is_no_built_in_user() {
        assertThat(context.getBeansOfType(UserDetailsService.class)).isEmpty();
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }
}
