package cx.atlas.touchpoint.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.strategy.Element;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Role;
import cxtest.Registry;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class TouchpointControllerTests {

    private static final LocalDate LATEST = LocalDate.of(2025, 6, 30);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    Actor marketer;
    Actor lead;
    Registry registry;
    ChannelId phone;
    DepartmentId support;
    TouchpointId line;

    @BeforeEach
    void registry() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        lead = Workspaces.join(jdbc, marketer.workspaceId(), Role.DEPARTMENT_LEAD);
        registry = new Registry(context, marketer);
        phone = registry.channel("Phone");
        support = registry.department("Support", lead);
        line = registry.touchpoint(TouchpointDescription.of(new Name("Phone line"), phone, support)
                .withIntendedFeeling(new Prose("Heard")));
    }

    @Test
    void the_page_tells_what_it_is_and_what_nobody_has_said() {
        page(lead)
                .contains("Phone line", "Support", "Heard", "not said yet", "Nobody has said yet what happens here.")
                .contains("Interactions: not measured", "Feedback: not measured", "No journey uses it yet")
                .contains("/touchpoints/" + line.value() + "/edit");
    }

    @Test
    void days_without_interactions_are_told_apart_from_no_measurement() {
        registry.interactions(line, LATEST.minusDays(300), 40);
        registry.feedback(line, LATEST, "CSAT", 4, 12);
        page(lead).contains("Interactions: none in these days.").doesNotContain("Interactions: not measured");
    }

    @Test
    void the_page_shows_figures_that_open_their_rows() {
        registry.interactions(line, LATEST, 1_200);
        registry.interactions(line, LATEST.minusDays(4), 300);
        registry.feedback(line, LATEST, "CSAT", 4, 12);
        registry.feedback(line, LATEST, "NPS", 10, 30);
        registry.feedback(line, LATEST, "CES", 7, 3);
        registry.feedback(line, LATEST, "CES", -1, 6);
        page(marketer)
                .contains("Interactions by day: 1,500 in all, most on Jun 30, 2025 (1,200)")
                .contains(
                        "100.0%",
                        "75.8 … 100.0",
                        "mean 4.0 / 5",
                        "n = 12",
                        "+100",
                        "79 … 100",
                        "n = 30",
                        "too few (n = 3)",
                        "6 answers without a score")
                .contains("/feedback?touchpoint=" + line.value()
                        + "&amp;metric=CSAT&amp;from=2025-04-02&amp;to=2025-06-30")
                .contains("/interactions?touchpoint=" + line.value() + "&amp;from=2025-04-02&amp;to=2025-06-30");
    }

    @Test
    void the_page_ends_with_the_latest_words() {
        registry.feedback(line, LATEST, "CSAT", 2, 12);
        for (var day = 1; day <= 4; day++) {
            registry.verbatim(line, LATEST.minusDays(day), 2, "Word " + day);
        }
        registry.verbatim(line, LATEST.minusDays(400), 2, "Long ago");
        page(marketer)
                .contains("In their words", "Word 1", "Word 2", "Word 3", "Satisfied (CSAT) 2")
                .doesNotContain("Word 4", "Long ago");
    }

    @Test
    void the_page_shows_what_is_served_where_it_is_drawn_and_what_hurts() {
        registry.serves(line, registry.strategyItem(Element.CUSTOMER, "Be heard"));
        var journey = registry.journey("First year", line);
        registry.friction(line, "Long wait", "OPEN");
        page(marketer)
                .contains("Be heard", "/journeys/" + journey, "First year", "Get help · Calls", "Long wait")
                .contains("/friction/new?touchpoint=" + line.value());
    }

    @Test
    void who_may_not_change_it_is_not_offered_to() {
        var viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        page(viewer).contains("Phone line").doesNotContain("/edit\"", "/archive", "/friction/new");
    }

    @Test
    void what_nobody_owns_is_changed_by_who_keeps_the_registry_alone() {
        line = registry.touchpoint("Forum", phone, null);
        page(marketer).contains("Nobody owns it yet", "/edit");
        page(lead).contains("Nobody owns it yet").doesNotContain("/edit\"");
    }

    @Test
    void a_lead_archives_and_restores_it() {
        assertThat(mvc.post().uri("/touchpoints/{id}/archive", line.value()).with(as(lead)))
                .hasRedirectedUrl("/touchpoints/" + line.value());
        page(lead).contains("archived", "Restore");
        assertThat(mvc.post().uri("/touchpoints/{id}/restore", line.value()).with(as(lead)))
                .hasRedirectedUrl("/touchpoints/" + line.value());
        page(lead).doesNotContain("Restore");
    }

    @Test
    void an_unknown_touchpoint_is_not_found() {
        assertThat(mvc.get().uri("/touchpoints/{id}", UUID.randomUUID()).with(as(marketer)))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("This touchpoint does not exist here.");
    }

    private AbstractStringAssert<?> page(Actor reader) {
        return assertThat(mvc.get().uri("/touchpoints/{id}", line.value()).with(as(reader)))
                .hasStatusOk()
                .bodyText();
    }
}
