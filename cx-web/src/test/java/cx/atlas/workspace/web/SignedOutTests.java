package cx.atlas.workspace.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import jakarta.servlet.RequestDispatcher;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A form that came too late: what of it is written into a page that nobody has signed in for. */
@WebTest
class SignedOutTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void what_was_typed_is_kept_but_no_secret() {
        Workspaces.actor(jdbc, Role.ADMIN);
        assertThat(mvc.post()
                        .uri("/signed-out")
                        .requestAttr(RequestDispatcher.FORWARD_SERVLET_PATH, "/account/password")
                        .param("username", "ada@example.com")
                        .param("currentPassword", "the one that counts")
                        .param("password", "the one to come")
                        .param("code", "AAAA-BBBB")
                        .with(csrf()))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .bodyText()
                .contains("name=\"username\"", "value=\"ada@example.com\"")
                .doesNotContain("the one that counts", "the one to come", "AAAA-BBBB");
    }

    @Test
    void every_field_for_a_password_is_known_by_its_name() {
        assertThat(Arrays.stream(PasswordForm.class.getRecordComponents()).map(RecordComponent::getName))
                .allSatisfy(name -> assertThat(name).containsIgnoringCase("password"));
    }
}
