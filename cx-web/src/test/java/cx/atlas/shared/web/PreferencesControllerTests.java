package cx.atlas.shared.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class PreferencesControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_chosen_theme_is_kept_by_this_browser() {
        var answer = choose("theme", "dark", "/journeys?q=a");
        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/journeys?q=a");
        assertThat(answer.getResponse().getHeader(HttpHeaders.SET_COOKIE))
                .contains("cx-theme=dark", "HttpOnly", "SameSite=Lax");
        assertThat(page().cookie(new Cookie("cx-theme", "dark"))).bodyText().contains("data-theme=\"dark\"");
    }

    @Test
    void the_chosen_language_is_spoken_from_then_on() {
        var cookie = choose("language", "de", "/sign-in").getResponse().getCookie("cx-language");
        assertThat(cookie).isNotNull();
        assertThat(page().cookie(cookie).header("Accept-Language", "en"))
                .bodyText()
                .contains("<html lang=\"de\"");
    }

    @Test
    void over_tls_what_is_kept_goes_over_tls_only() {
        for (var what : List.of("theme=dark", "language=de")) {
            var pair = what.split("=");
            var asked = mvc.post()
                    .uri("/preferences/" + pair[0])
                    .param(pair[0], pair[1])
                    .with(csrf());
            assertThat(asked.secure(true).exchange().getResponse().getCookie("cx-" + pair[0]))
                    .isNotNull()
                    .returns(true, Cookie::getSecure);
            assertThat(choose(pair[0], pair[1], "/").getResponse().getCookie("cx-" + pair[0]))
                    .isNotNull()
                    .returns(false, Cookie::getSecure);
        }
    }

    @Test
    void what_does_not_exist_is_refused() {
        assertThat(choose("theme", "pink", "/")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(choose("language", "xx", "/")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void nobody_is_led_to_another_site() {
        for (var back :
                List.of("//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nX: y", "javascript:x")) {
            assertThat(choose("theme", "dark", back)).as(back).hasRedirectedUrl("/");
        }
    }

    @Test
    void the_browser_says_which_language_it_wants() {
        assertThat(Languages.best("de-AT,de;q=0.9,en;q=0.8").toLanguageTag()).isEqualTo("de-AT");
        assertThat(Languages.best("fr,de;q=0.5").getLanguage()).isEqualTo("de");
        assertThat(Languages.best("fr").getLanguage()).isEqualTo("en");
        assertThat(Languages.best(";;;q=x").getLanguage()).isEqualTo("en");
    }

    private MockMvcRequestBuilder page() {
        return mvc.get().uri("/departments").with(as(Workspaces.actor(jdbc, Role.VIEWER)));
    }

    private MvcTestResult choose(String what, String value, String back) {
        return mvc.post()
                .uri("/preferences/" + what)
                .param(what, value)
                .param("back", back)
                .with(csrf())
                .exchange();
    }
}
