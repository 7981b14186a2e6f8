package cx.atlas.insight.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.strategy.Element;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Role;
import cxtest.Registry;
import cxtest.Statements;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class DepartmentPageControllerTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Actor admin;
    Actor lead;
    Registry registry;
    DepartmentId support;
    ChannelId phone;

    @BeforeEach
    void company() {
        admin = Workspaces.actor(jdbc, Role.ADMIN);
        lead = Workspaces.join(jdbc, admin.workspaceId(), Role.DEPARTMENT_LEAD);
        registry = new Registry(context, admin);
        support = registry.department("Support", lead);
        phone = registry.channel("Phone");
    }

    @Test
    void a_new_department_says_what_it_lacks_and_offers_the_next_act() {
        assertThat(page(lead))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Nobody has said yet why",
                        "led by DEPARTMENT_LEAD",
                        "No touchpoint is recorded yet",
                        "No journey draws one of its touchpoints yet",
                        "not measured",
                        "Record what this department does")
                .contains("/touchpoints/new?department=" + support.value());
    }

    @Test
    void figures_are_those_of_the_last_90_measured_days() {
        var line = registry.touchpoint("Phone line", phone, support);
        var last = LocalDate.now().minusDays(3);
        registry.interactions(line, last, 1_200);
        registry.interactions(line, last.minusDays(89), 34);
        registry.interactions(line, last.minusDays(90), 5_000);
        registry.feedback(line, last, "CSAT", 2, 8);
        registry.feedback(line, last, "CSAT", 3, 8);
        registry.feedback(line, last.minusDays(90), "CSAT", 5, 400);
        registry.feedback(line, last, "NPS", 10, 400);
        assertThat(page(lead))
                .bodyText()
                .contains("1,234", "1.2k", ">2.5<", "± 0.3", "n = 16")
                .doesNotContain("not measured");
    }

    @Test
    void too_few_answers_and_none_are_said_so() {
        var line = registry.touchpoint("Phone line", phone, support);
        registry.touchpoint("Approval", phone, support);
        registry.feedback(line, LocalDate.now(), "CSAT", 1, 9);
        assertThat(page(lead))
                .bodyText()
                .contains("too few (n = 9)", "not measured")
                .doesNotContain(">1.0<");
    }

    @Test
    void a_touchpoint_shows_its_place_in_the_company() {
        var line = registry.touchpoint("Phone line", phone, support);
        registry.serves(line, registry.strategyItem(Element.BRAND, "Effortless"));
        registry.journey("Cancel", line);
        registry.touchpoint("Invoice", phone, registry.department("Billing"));
        assertThat(page(admin))
                .bodyText()
                .contains(
                        "Phone line",
                        "chip-brand",
                        "Get help",
                        "Customers meet it in 1 step of 1 journey",
                        "Nothing waits")
                .doesNotContain("Invoice", "serves none yet");
    }

    @Test
    void what_waits_is_listed_the_settled_is_not() {
        var line = registry.touchpoint("Phone line", phone, support);
        registry.friction(line, "I repeat the story", "OPEN");
        registry.friction(line, "Queue was silent", "SOLVED");
        assertThat(page(lead))
                .bodyText()
                .contains(
                        "Next for you",
                        "I repeat the story",
                        "flagged by ADMIN, today",
                        "Say what “Phone line” serves",
                        "/touchpoints/" + line.value() + "/edit")
                .doesNotContain("Queue was silent");
    }

    @Test
    void only_who_may_record_is_offered_it() {
        var other = Workspaces.join(jdbc, admin.workspaceId(), Role.DEPARTMENT_LEAD);
        assertThat(page(lead)).bodyText().contains("id=\"quick\"").doesNotContain("/edit\"");
        assertThat(page(other))
                .hasStatusOk()
                .bodyText()
                .contains("Next for Support")
                .doesNotContain("id=\"quick\"", "/touchpoints/new?department");
        assertThat(page(admin)).bodyText().contains("id=\"quick\"", "/departments/" + support.value() + "/edit");
    }

    @Test
    void a_lead_records_a_touchpoint_and_comes_back() {
        assertThat(mvc.post()
                        .uri("/touchpoints")
                        .param("version", "0")
                        .param("department", support.value().toString())
                        .param("channel", phone.value().toString())
                        .param("name", "Callback")
                        .param("_frontstage", "on")
                        .param("back", "department")
                        .with(as(lead)))
                .hasRedirectedUrl("/departments/" + support.value());
        assertThat(page(lead)).bodyText().contains("Callback", "Backstage");
    }

    @Test
    void the_departments_that_a_lead_leads_come_first() {
        registry.department("Accounting");
        var list = mvc.get().uri("/departments");
        assertThat(list.with(as(lead))).bodyText().containsSubsequence(">Support<", "you lead it", ">Accounting<");
        assertThat(mvc.get().uri("/departments").with(as(admin)))
                .bodyText()
                .containsSubsequence(">Accounting<", ">Support<");
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThat(mvc.get().uri("/departments/{id}", UUID.randomUUID()).with(as(lead)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_page_costs_the_same_however_much_it_shows() {
        filled("First");
        var few = Statements.count(() -> assertThat(page(lead)).hasStatusOk());
        for (var i = 0; i < 10; i++) {
            filled("Touchpoint " + i);
        }
        assertThat(Statements.list(() -> assertThat(page(lead)).hasStatusOk())).hasSize(few);
    }

    private void filled(String name) {
        var touchpoint = registry.touchpoint(name, phone, support);
        registry.serves(touchpoint, registry.strategyItem(Element.CUSTOMER, "Need of " + name));
        registry.interactions(touchpoint, LocalDate.now(), 10);
        registry.feedback(touchpoint, LocalDate.now(), "CSAT", 4, 20);
        registry.friction(touchpoint, "Waiting", "OPEN");
        registry.journey("Journey of " + name, touchpoint);
    }

    private MvcTestResult page(Actor actor) {
        return mvc.get()
                .uri("/departments/{id}", support.value())
                .with(as(actor))
                .exchange();
    }
}
