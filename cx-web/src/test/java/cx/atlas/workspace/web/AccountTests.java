package cx.atlas.workspace.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cx.atlas.workspace.Role;
import cx.atlas.workspace.security.Passwords;
import cxtest.web.Registered;
import cxtest.web.WebTest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class AccountTests {

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
        ada = Registered.as(Role.VIEWER, jdbc, passwords);
        session = ada.signIn(mvc);
    }

    @Test
    void language_and_look_hold_at_once_and_in_the_next_browser() {
        var saved = describe("Ada", "DE", "DARK");
        assertThat(saved).hasRedirectedUrl("/account");
        var cookies = saved.getResponse().getCookies();
        assertThat(mvc.get().uri("/account").cookie(cookies).cookie(session))
                .bodyText()
                .contains("Ihr Konto", "data-theme=\"dark\"");

        var elsewhere = ada.trySignIn(mvc, ada.password()).getResponse().getCookies();
        assertThat(mvc.get().uri("/account").cookie(elsewhere)).bodyText().contains("Ihr Konto", "data-theme=\"dark\"");
    }

    @Test
    void without_a_choice_the_browser_says_the_language() {
        describe("Ada", "DE", "DARK");
        var cookies = describe("Ada", "", "").getResponse().getCookies();
        assertThat(mvc.get()
                        .uri("/account")
                        .header("Accept-Language", "en-GB")
                        .cookie(cookies)
                        .cookie(session))
                .bodyText()
                .contains("Your account", "data-theme=\"system\"");
    }

    @Test
    void the_name_is_changed_and_must_not_be_empty() {
        assertThat(describe("Ada Lovelace", "", "")).hasRedirectedUrl("/account");
        assertThat(page(session)).bodyText().contains("Ada Lovelace");
        assertThat(describe(" ", "", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please give a name.");
    }

    @Test
    void a_new_password_ends_all_other_sessions() {
        var elsewhere = ada.signIn(mvc);
        assertThat(changePassword(ada.password(), "another good password")).hasRedirectedUrl("/account");
        assertThat(page(session)).hasStatusOk();
        assertThat(page(elsewhere)).hasStatus3xxRedirection();
        assertThat(ada.trySignIn(mvc, ada.password())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(ada.trySignIn(mvc, "another good password")).hasRedirectedUrl("/");
    }

    @Test
    void the_password_changes_only_for_who_knows_the_current_one() {
        assertThat(changePassword("not the current one", "another good password"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This is not your current password.")
                .doesNotContain("another good password", "not the current one");
        assertThat(ada.trySignIn(mvc, ada.password())).hasRedirectedUrl("/");
    }

    @Test
    void a_password_that_is_easy_to_guess_is_refused() {
        assertThat(changePassword(ada.password(), "aaaaaaaaaaaaaaaa"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This is too easy to guess.");
        assertThat(changePassword(ada.password(), ada.email()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This is too easy to guess.");
    }

    @Test
    void the_page_tells_where_one_is_signed_in_and_signs_out_everywhere_else() {
        var elsewhere = Registered.session(mvc.post()
                .uri("/sign-in")
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
                .param("email", ada.email())
                .param("password", ada.password())
                .with(csrf())
                .exchange());
        assertThat(page(session)).bodyText().contains("Firefox on Linux", "this browser");

        assertThat(mvc.post()
                        .uri("/account/sign-out-everywhere")
                        .cookie(session)
                        .with(csrf()))
                .hasRedirectedUrl("/account");
        assertThat(page(elsewhere)).hasStatus3xxRedirection();
        assertThat(page(session)).hasStatusOk().bodyText().doesNotContain("Firefox on Linux");
    }

    private MvcTestResult describe(String name, String language, String theme) {
        return mvc.post()
                .uri("/account")
                .cookie(session)
                .param("name", name)
                .param("language", language)
                .param("theme", theme)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult changePassword(String current, String next) {
        return mvc.post()
                .uri("/account/password")
                .cookie(session)
                .param("currentPassword", current)
                .param("password", next)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult page(Cookie cookie) {
        return mvc.get()
                .uri("/account")
                .header("Accept", "text/html")
                .cookie(cookie)
                .exchange();
    }
}
