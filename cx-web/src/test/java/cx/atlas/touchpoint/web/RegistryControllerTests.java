package cx.atlas.touchpoint.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.strategy.Element;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.view.RegistryQuery;
import cx.atlas.touchpoint.view.RegistryViews;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Role;
import cxtest.Registry;
import cxtest.Statements;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class RegistryControllerTests {

    private static final LocalDate LATEST = LocalDate.of(2025, 6, 30);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    @Autowired
    RegistryViews views;

    Actor marketer;
    Actor lead;
    Registry registry;
    ChannelId phone;
    DepartmentId support;

    @BeforeEach
    void registry() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        lead = Workspaces.join(jdbc, marketer.workspaceId(), Role.DEPARTMENT_LEAD);
        registry = new Registry(context, marketer);
        phone = registry.channel("Phone");
        support = registry.department("Support", lead);
    }

    @Test
    void an_empty_registry_offers_the_one_next_act_to_who_may() {
        assertThat(text("/touchpoints", marketer)).contains("The registry is empty", "Record the first touchpoint");
        var viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        assertThat(text("/touchpoints", viewer))
                .contains("The registry is empty")
                .doesNotContain("Record the first touchpoint");
    }

    @Test
    void figures_say_what_they_are_and_open_their_rows() {
        var line = registry.touchpoint("Phone line", phone, support);
        registry.touchpoint("Callback", phone, support);
        registry.serves(line, registry.strategyItem(Element.BRAND, "Effortless"));
        registry.interactions(line, LATEST, 4_812);
        registry.feedback(line, LATEST, "CSAT", 5, 10);
        registry.friction(line, "Long wait", "OPEN");
        var period = "&amp;from=2025-04-02&amp;to=2025-06-30";
        assertThat(text("/touchpoints?sort=-interactions", marketer))
                .contains("4.8k", "5.0", "± 0.0", "n = 10", "Brand", "serves none yet", "not measured", "2 touchpoints")
                .contains("/interactions?touchpoint=" + line.value() + period)
                .contains("/feedback?touchpoint=" + line.value() + "&amp;metric=CSAT" + period)
                .contains("/touchpoints/" + line.value() + "#friction");
    }

    @Test
    void fewer_than_ten_answers_are_too_few() {
        registry.feedback(registry.touchpoint("Phone line", phone, support), LATEST, "CSAT", 5, 9);
        assertThat(text("/touchpoints", marketer)).contains("too few (n = 9)");
    }

    @Test
    void the_address_filters_and_keeps_its_filters_in_links() {
        registry.touchpoint("Phone line", phone, support);
        registry.touchpoint("Live chat", registry.channel("Chat"), null);
        var address = "/touchpoints?channel=" + phone.value() + "&q=line";
        assertThat(text(address, marketer))
                .contains(">Phone line<", "value=\"line\"", "1 touchpoint")
                .containsPattern("href=\"/touchpoints\\?[^\"]*channel=" + phone.value() + "&amp;q=line&amp;sort=csat\"")
                .doesNotContain(">Live chat<");
        assertThat(text("/touchpoints?department=none", marketer))
                .contains("Live chat")
                .doesNotContain("Phone line");
        assertThat(text("/touchpoints?stage=back", marketer)).contains("No touchpoint matches", "Show all touchpoints");
        assertThat(text("/touchpoints?channel=nonsense&sort=nonsense&page=99", marketer))
                .contains("Live chat");
    }

    @Test
    void a_filter_without_words_leaves_the_shown_address() {
        registry.touchpoint("Phone line", phone, support);
        var answer = mvc.get().uri("/touchpoints?q=&channel=&stage=front").with(as(marketer));
        assertThat(answer.exchange().getResponse().getHeader("HX-Push-Url"))
                .startsWith("/touchpoints?")
                .endsWith("stage=front")
                .doesNotContain("q=&", "channel=");
    }

    @Test
    void selected_touchpoints_are_archived_all_or_none() {
        var line = registry.touchpoint("Phone line", phone, support);
        var invoice = registry.touchpoint("Invoice", phone, registry.department("Billing"));
        assertThat(archive(lead, line, invoice)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(current()).isEqualTo(2);
        assertThat(archive(marketer, line, invoice)).hasStatus3xxRedirection().hasRedirectedUrl("/touchpoints?q=line");
        assertThat(current()).isZero();
    }

    @Test
    void an_empty_choice_beside_others_archives_nothing_else() {
        var line = registry.touchpoint("Phone line", phone, support);
        assertThat(mvc.post()
                        .uri("/touchpoints/archive")
                        .param("touchpoints", "", line.value().toString())
                        .with(as(marketer)))
                .hasStatus3xxRedirection();
        assertThat(current()).isZero();
    }

    @Test
    void a_lead_can_select_the_own_touchpoints_alone() {
        var line = registry.touchpoint("Phone line", phone, support);
        var invoice = registry.touchpoint("Invoice", phone, registry.department("Billing"));
        assertThat(text("/touchpoints", lead))
                .contains("value=\"" + line.value() + "\"")
                .doesNotContain("value=\"" + invoice.value() + "\"");
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_rows() {
        var few = touchpoints(2);
        touchpoints(30);
        assertThat(Statements.count(() -> text("/touchpoints", marketer))).isEqualTo(few);
    }

    private int touchpoints(int n) {
        for (var i = 0; i < n; i++) {
            var id = registry.touchpoint("Touchpoint " + n + " " + i, phone, support);
            registry.interactions(id, LATEST, 10);
            registry.feedback(id, LATEST, "CSAT", 4, 40);
            registry.journey("Journey " + n + " " + i, id);
        }
        text("/touchpoints", marketer);
        return Statements.count(() -> text("/touchpoints", marketer));
    }

    private String text(String address, Actor reader) {
        var answer = mvc.get().uri(address).with(as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult archive(Actor actor, TouchpointId... ids) {
        var request = mvc.post().uri("/touchpoints/archive?q=line").with(as(actor));
        for (var id : ids) {
            request = request.param("touchpoints", id.value().toString());
        }
        return request.exchange();
    }

    private long current() {
        return CurrentActor.as(marketer, () -> views.list(RegistryQuery.all(50)))
                .total();
    }
}
