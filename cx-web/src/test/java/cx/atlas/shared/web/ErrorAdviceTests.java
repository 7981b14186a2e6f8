package cx.atlas.shared.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.workspace.Actor;
import cx.atlas.workspace.Role;
import cxtest.TestPostgres;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@WebTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorAdviceTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Autowired
    ErrorAdvice advice;

    Actor marketer;

    @BeforeEach
    void people() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
    }

    @Test
    void an_unknown_address_is_404_in_the_frame_of_a_page() {
        assertThat(mvc.get().uri("/no-such-page").with(as(marketer)))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("Nothing here", "class=\"rail\"");
    }

    @Test
    void a_missing_department_is_404_with_its_own_words() {
        assertThat(missing())
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("This department does not exist here.");
    }

    @Test
    void htmx_gets_an_alert_alone() {
        assertThat(missing().header("HX-Request", "true"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("<div class=\"alert\" role=\"alert\"")
                .doesNotContain("<html", "xmlns");
    }

    @Test
    void a_program_gets_problem_details() {
        assertThat(missing().accept(MediaType.APPLICATION_JSON))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("This department does not exist here.");
    }

    @Test
    void whoever_left_while_a_page_was_sent_is_not_answered_and_not_reported(CapturedOutput log) {
        var gone = new IllegalStateException("half a page", new IOException("Broken pipe"));
        var begun = new MockHttpServletResponse();
        begun.setCommitted(true);
        var answer = advice.other(gone, new MockHttpServletRequest(), begun, Locale.ENGLISH);
        assertThat(answer).isNotNull();
        assertThat(answer.hasView()).isFalse();
        assertThat(log).doesNotContain("Reference");
    }

    @Test
    void a_bad_id_is_400() {
        assertThat(mvc.get().uri("/departments/none/edit").with(as(marketer))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void a_bad_parameter_is_400() {
        assertThat(mvc.get().uri("/departments?archived=perhaps").with(as(marketer)))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void a_text_with_a_zero_character_is_400_wherever_it_stands() {
        assertThat(mvc.get().uri("/journeys").param("q", "first\0year").with(as(marketer)))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("This request could not be read");
        assertThat(mvc.post()
                        .uri("/journeys")
                        .param("edition", "0")
                        .param("name", "First\0year")
                        .with(as(marketer)))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void a_wrong_method_is_405_and_names_the_right_ones() {
        assertThat(mvc.delete().uri("/departments").with(as(marketer)))
                .hasStatus(HttpStatus.METHOD_NOT_ALLOWED)
                .headers()
                .hasHeaderSatisfying(
                        HttpHeaders.ALLOW, values -> assertThat(values.get(0)).contains("GET", "POST"));
    }

    @Test
    void a_fault_of_ours_shows_a_reference_and_nothing_else() {
        asSuperuser("alter table department rename to lost");
        try {
            assertThat(mvc.get().uri("/departments").with(as(marketer)))
                    .hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
                    .bodyText()
                    .containsPattern("<code>[0-9a-f]{8}</code>")
                    .doesNotContain("Exception", "from department", "department_leads");
        } finally {
            asSuperuser("alter table lost rename to department");
        }
    }

    @Test
    void two_who_wait_for_each_other_are_told_as_two_who_save_at_once() {
        asSuperuser("""
                create function clash() returns trigger language plpgsql
                  as $$ begin raise exception 'clash' using errcode = 'deadlock_detected'; end $$;
                create trigger clash before insert on channel for each row execute function clash()
                """);
        try {
            var channel = mvc.post().uri("/channels").param("name", "Kiosk").param("version", "0");
            assertThat(channel.param("icon", "tool").param("tenure", "OWNED").with(as(marketer)))
                    .hasStatus(HttpStatus.CONFLICT)
                    .bodyText()
                    .contains("Nothing was overwritten");
        } finally {
            asSuperuser("drop function clash() cascade");
        }
    }

    private void asSuperuser(String sql) {
        TestPostgres.get().execute(environment.getRequiredProperty("cx.test.database"), sql);
    }

    @Test
    void the_error_address_itself_shows_nothing() {
        assertThat(mvc.get().uri("/error").with(as(marketer))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MockMvcRequestBuilder missing() {
        return mvc.get().uri("/departments/{id}/edit", UUID.randomUUID()).with(as(marketer));
    }
}
