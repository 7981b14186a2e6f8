package cx.atlas.workspace.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.view.DepartmentRow;
import cx.atlas.workspace.view.DepartmentViews;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class DepartmentControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DepartmentViews views;

    Actor marketer;

    @BeforeEach
    void people() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
    }

    @Test
    void a_founded_department_is_listed() {
        assertThat(found("Support")).hasStatus3xxRedirection().hasRedirectedUrl("/departments");

        assertThat(mvc.get().uri("/departments").with(as(marketer)))
                .hasStatusOk()
                .bodyText()
                .contains("Support");
    }

    @Test
    void an_empty_name_is_refused_at_the_field_and_nothing_typed_is_lost() {
        var answer = mvc.post()
                .uri("/departments")
                .param("version", "0")
                .param("_frontstage", "on")
                .param("name", " ")
                .param("purpose", "A customer who is heard stays")
                .with(as(marketer))
                .exchange();
        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please give a name.")
                .contains("A customer who is heard stays");
    }

    @Test
    void a_name_that_is_taken_is_refused() {
        found("Support");
        assertThat(found("support"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("There is already one named");
    }

    @Test
    void a_stale_edit_is_refused_and_shows_both_texts() {
        found("Support");
        var row = departments().get(0);
        assertThat(describe(row, "Care")).hasStatus3xxRedirection();

        assertThat(describe(row, "Help"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Help")
                .contains("Care");
        assertThat(departments().get(0).name()).isEqualTo("Care");
    }

    @Test
    void an_archived_department_leaves_the_list_and_comes_back() {
        found("Support");
        var id = departments().get(0).id();
        assertThat(mvc.post().uri("/departments/{id}/archive", id).with(as(marketer)))
                .hasStatus3xxRedirection();
        assertThat(departments()).isEmpty();
        assertThat(mvc.post().uri("/departments/{id}/restore", id).with(as(marketer)))
                .hasStatus3xxRedirection();
        assertThat(departments()).hasSize(1);
    }

    @Test
    void a_viewer_may_not_found_departments() {
        var viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        assertThat(mvc.post()
                        .uri("/departments")
                        .param("version", "0")
                        .param("_frontstage", "on")
                        .param("name", "Support")
                        .with(as(viewer)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult found(String name) {
        return mvc.post()
                .uri("/departments")
                .param("version", "0")
                .param("_frontstage", "on")
                .param("name", name)
                .with(as(marketer))
                .exchange();
    }

    @Test
    void an_empty_choice_beside_others_says_nothing() {
        var lead = Workspaces.join(jdbc, marketer.workspaceId(), Role.DEPARTMENT_LEAD);
        assertThat(mvc.post()
                        .uri("/departments")
                        .param("version", "0")
                        .param("_frontstage", "on")
                        .param("name", "Support")
                        .param("leads", "", lead.accountId().value().toString())
                        .with(as(marketer)))
                .hasStatus3xxRedirection();
        assertThat(departments().get(0).leadIds())
                .containsExactly(lead.accountId().value());
    }

    private MvcTestResult describe(DepartmentRow row, String name) {
        return mvc.post()
                .uri("/departments/{id}", row.id())
                .param("version", Long.toString(row.version()))
                .param("_frontstage", "on")
                .param("name", name)
                .with(as(marketer))
                .exchange();
    }

    private List<DepartmentRow> departments() {
        return CurrentActor.as(marketer, () -> views.listDepartments(false));
    }

    @Test
    void a_text_that_is_too_long_is_refused_in_words() {
        assertThat(found("x".repeat(121)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please use at most 120 characters.");
    }

    @Test
    void somebody_who_is_no_member_is_refused_as_lead() {
        assertThat(mvc.post()
                        .uri("/departments")
                        .param("version", "0")
                        .param("_frontstage", "on")
                        .param("name", "Support")
                        .param("leads", "0197a3c2-0000-7000-8000-000000000000")
                        .with(as(marketer)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("is no longer a member");
    }

    @Test
    void leads_that_somebody_else_chose_meanwhile_are_named() {
        var lead = Workspaces.join(jdbc, marketer.workspaceId(), Role.DEPARTMENT_LEAD);
        found("Support");
        var row = departments().get(0);
        assertThat(mvc.post()
                        .uri("/departments/{id}", row.id())
                        .param("version", "0")
                        .param("name", "Support")
                        .param("_frontstage", "on")
                        .param("leads", lead.accountId().value().toString())
                        .with(as(marketer)))
                .hasRedirectedUrl("/departments/" + row.id());

        assertThat(describe(row, "Support"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .containsPattern("Saved meanwhile:</strong>\\s*<span class=\"prose\">DEPARTMENT_LEAD<");
        assertThat(departments().get(0).leads()).containsExactly("DEPARTMENT_LEAD");
    }
}
