package cx.atlas.touchpoint.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.strategy.Element;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.view.TouchpointView;
import cx.atlas.touchpoint.view.TouchpointView.Served;
import cx.atlas.touchpoint.view.TouchpointViews;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Role;
import cxtest.Registry;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class TouchpointFormControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    @Autowired
    TouchpointViews views;

    Actor marketer;
    Actor lead;
    Registry registry;
    ChannelId phone;
    DepartmentId support;
    DepartmentId billing;

    @BeforeEach
    void registry() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        lead = Workspaces.join(jdbc, marketer.workspaceId(), Role.DEPARTMENT_LEAD);
        registry = new Registry(context, marketer);
        phone = registry.channel("Phone");
        support = registry.department("Support", lead);
        billing = registry.department("Billing");
    }

    @Test
    void a_lead_records_a_touchpoint_of_the_own_department() {
        var need = registry.strategyItem(Element.CUSTOMER, "Be heard");
        var answer = form("/touchpoints", 0, "Phone line", support)
                .param("serves", "", need.toString())
                .with(as(lead))
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        var page = touchpoint(created(answer));
        assertThat(page.name()).isEqualTo("Phone line");
        assertThat(page.department()).isEqualTo("Support");
        assertThat(page.frontstage()).isTrue();
        assertThat(page.expectation()).isEqualTo("Answered within 2 minutes");
        assertThat(page.serves()).extracting(Served::name).containsExactly("Be heard");
    }

    @Test
    void a_lead_may_not_record_for_another_department_or_for_nobody() {
        assertThat(form("/touchpoints", 0, "Invoice", billing).with(as(lead))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(form("/touchpoints", 0, "Invoice", null).with(as(lead))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void the_lead_of_another_department_may_neither_change_nor_take_a_touchpoint() {
        var invoice = registry.touchpoint("Invoice", phone, billing).value();
        assertThat(mvc.get().uri("/touchpoints/{id}/edit", invoice).with(as(lead)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(form("/touchpoints/" + invoice, 0, "Mine", support).with(as(lead)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(form("/touchpoints/" + invoice, 0, " ", support).with(as(lead)))
                .as("not even its text")
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri("/touchpoints/{id}/archive", invoice).with(as(lead)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(touchpoint(invoice).name()).isEqualTo("Invoice");
    }

    @Test
    void a_lead_is_offered_the_own_departments_alone() {
        assertThat(mvc.get().uri("/touchpoints/new").with(as(lead)))
                .hasStatusOk()
                .bodyText()
                .contains(">Support</option>", "value=\"" + support.value() + "\" selected")
                .doesNotContain("Billing");
        assertThat(mvc.get()
                        .uri("/touchpoints/new?name=Callback&department={d}", billing.value())
                        .with(as(marketer)))
                .bodyText()
                .contains("value=\"Callback\"", "value=\"" + billing.value() + "\" selected", "Nobody yet");
    }

    @Test
    void what_is_wrong_comes_back_at_its_field_with_everything_typed() {
        registry.touchpoint("Phone line", phone, billing);
        assertThat(form("/touchpoints", 0, " ", support).with(as(lead)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please give a name.", "Answered within 2 minutes");
        assertThat(form("/touchpoints", 0, "PHONE line", support).with(as(lead)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This channel already has a touchpoint named", "Answered within 2 minutes");
        assertThat(mvc.post()
                        .uri("/touchpoints")
                        .param("version", "0")
                        .param("name", "Callback")
                        .param("channel", "no identity")
                        .param("department", support.value().toString())
                        .param("_frontstage", "on")
                        .with(as(lead)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please pick a channel that is in use.", "value=\"Callback\"");
    }

    @Test
    void a_stale_edit_is_refused_and_shows_both_texts() {
        var line = registry.touchpoint("Phone line", phone, support).value();
        assertThat(form("/touchpoints/" + line, 0, "Hotline", support).with(as(marketer)))
                .hasStatus3xxRedirection();
        assertThat(form("/touchpoints/" + line, 0, "Helpline", support).with(as(lead)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Hotline", "Helpline", "name=\"version\" value=\"1\"");
        assertThat(touchpoint(line).name()).isEqualTo("Hotline");
    }

    @Test
    void an_item_that_was_archived_meanwhile_stays_served() {
        var need = registry.strategyItem(Element.CUSTOMER, "Be heard");
        var line = registry.touchpoint("Phone line", phone, support);
        registry.serves(line, need);
        registry.sql("update strategy_item set archived = true where id = ?", need);
        assertThat(mvc.get().uri("/touchpoints/{id}/edit", line.value()).with(as(lead)))
                .bodyText()
                .contains("Be heard");
    }

    @Test
    void recording_from_a_departments_page_leads_back_there() {
        assertThat(form("/touchpoints", 0, "Callback", support)
                        .param("back", "department")
                        .with(as(lead)))
                .hasRedirectedUrl("/departments/" + support.value());
        assertThat(form("/touchpoints", 0, "CALLBACK", support)
                        .param("back", "department")
                        .with(as(lead)))
                .as("after a refusal still")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("name=\"back\" value=\"department\"");
        assertThat(form("/touchpoints", 0, "Forum", null)
                        .param("back", "department")
                        .with(as(marketer))
                        .exchange()
                        .getResponse()
                        .getRedirectedUrl())
                .startsWith("/touchpoints/");
    }

    @Test
    void what_looks_alike_is_proposed() {
        registry.touchpoint("Phone line", phone, billing);
        assertThat(mvc.get()
                        .uri("/touchpoints/alike?name=phone+lin&channel={c}", phone.value())
                        .with(as(lead)))
                .hasStatusOk()
                .bodyText()
                .contains("Looks like “Phone line” (Phone · Billing). Same touchpoint?")
                .doesNotContain("<html");
    }

    private MockMvcRequestBuilder form(String address, long version, String name, DepartmentId owner) {
        return mvc.post()
                .uri(address)
                .param("version", Long.toString(version))
                .param("name", name)
                .param("channel", phone.value().toString())
                .param("department", owner == null ? "" : owner.value().toString())
                .param("frontstage", "true")
                .param("_frontstage", "on")
                .param("expectation", "Answered within 2 minutes");
    }

    private static UUID created(MvcTestResult answer) {
        var address = String.valueOf(answer.getResponse().getRedirectedUrl());
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private TouchpointView touchpoint(UUID id) {
        return CurrentActor.as(marketer, () -> views.findTouchpoint(new TouchpointId(id)))
                .orElseThrow();
    }
}
