package cx.atlas.journey.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Locking a map, and planning its review: two forms on one page. */
class CarePagesTests extends MapTests {

    @Test
    void a_refused_lock_leaves_the_review_plan_in_its_form() {
        post("/review", Map.of("due", "2031-05-03", "months", "6"));
        assertThat(post("/lock", Map.of("reason", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"reason-error\"")
                .contains("value=\"2031-05-03\"")
                .contains("value=\"6\"");
    }

    @Test
    void a_review_that_was_done_since_the_form_was_drawn_is_not_planned_anew_unseen() {
        post("/review", Map.of("due", "2026-01-03", "months", "6"));
        post("/reviewed", Map.of());
        var due = map().journey().reviewDue();
        var late = Map.of("wasDue", "2026-01-03", "wasMonths", "6", "due", "2026-01-03", "months", "12");
        assertThat(post("/review", late))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Somebody has changed this")
                .contains("name=\"due\" value=\"2026-01-03\"")
                .contains("name=\"wasDue\" value=\"" + due + "\"")
                .contains("value=\"12\"");
        assertThat(map().journey().reviewDue()).isEqualTo(due);
        post("/review", Map.of("wasDue", due, "wasMonths", "6", "due", "2031-05-03", "months", "12"));
        assertThat(map().journey().reviewDue()).isEqualTo("2031-05-03");
    }

    @Test
    void a_refused_review_plan_keeps_what_was_typed() {
        assertThat(post("/review", Map.of("due", "2031-05-03", "months", "often")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"months-error\"")
                .contains("value=\"often\"")
                .contains("value=\"2031-05-03\"")
                .doesNotContain("id=\"reason-error\"");
        assertThat(mvc.get().uri(address("/care")).with(as(marketer)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("2031-05-03");
    }
}
