package cx.atlas.insight.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import cx.atlas.interaction.Metric;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Rows;
import cxtest.Workspaces;
import cxtest.browser.BrowserTest;
import cxtest.browser.Screens;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BrowserTest
class DashboardBrowserTests {

    private static final List<String> CHANNELS = List.of("Web", "App", "Email", "Chat", "Phone", "Store", "Social");
    private static final List<String> STAGES = List.of("Discover", "Compare", "Join", "First use", "Get help", "Renew");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Actor cxo;

    @BeforeEach
    void company() {
        cxo = Workspaces.actor(jdbc, Role.CXO);
    }

    @Test
    void a_new_company_is_shown_where_to_begin(Screens screens) {
        var page = screens.signIn(cxo).open("/");
        assertThat(page.locator("h1")).isVisible();
        screens.check("dashboard-empty");
    }

    @Test
    void the_cxo_reads_the_whole_company_and_opens_a_cell(Screens screens) {
        CurrentActor.run(cxo, () -> transaction.executeWithoutResult(t -> fill(new Rows(jdbc))));

        var page = screens.signIn(cxo).open("/");
        assertThat(page.getByText("Every channel, every stage")).isVisible();
        screens.check("dashboard");

        page.locator("a.heat-cell").first().click();
        assertThat(page.locator("table.table tbody tr")).hasCount(1);
        screens.check("dashboard-cell");

        screens.open("/").getByText("Only this journey").click();
        assertThat(page.getByText("Journey: Subscriber’s first year")).isVisible();
        screens.check("dashboard-journey");
        page.locator("a.kpi")
                .filter(new Locator.FilterOptions().setHasText("CSAT"))
                .click();
        assertThat(page.getByText("Journey: Subscriber’s first year")).isVisible();
        screens.check("feedback-journey");
        page.getByText("Journey: Subscriber’s first year").click();
        assertThat(page.getByText("Journey: Subscriber’s first year")).hasCount(0);
    }

    @Test
    void twenty_stages_fit_a_desktop_without_scrolling(Screens screens) {
        var stages = List.of(
                "Discover",
                "Compare",
                "Consideration",
                "Recommendation",
                "Join",
                "Identification",
                "First use",
                "Onboarding",
                "Invoice and payment",
                "Get help",
                "Relocation",
                "Device",
                "Contract change",
                "Complaint",
                "Compensation",
                "Roaming",
                "Renewal",
                "Loyalty programme",
                "Cancellation",
                "Return");
        CurrentActor.run(cxo, () -> transaction.executeWithoutResult(t -> fill(new Rows(jdbc), stages)));

        var page = screens.signIn(cxo).page();
        page.setViewportSize(1440, 900);
        screens.open("/");
        assertThat(page.locator(".heat thead th")).hasCount(20);
        var frame = page.locator(".heat-frame");
        assertThat(frame).hasJSProperty("scrollWidth", frame.evaluate("frame => frame.clientWidth"));
        assertThat(page.locator(".heat thead th").filter(new Locator.FilterOptions().setHasText("Invoice and payment")))
                .hasAttribute("title", "Invoice and payment");
        screens.check("dashboard-wide");
    }

    private void fill(Rows rows) {
        fill(rows, STAGES);
    }

    private void fill(Rows rows, List<String> stages) {
        var journey = rows.journey("Subscriber’s first year", "PUBLISHED");
        for (var c = 0; c < CHANNELS.size(); c++) {
            var channel = rows.channel(CHANNELS.get(c));
            for (var s = 0; s < stages.size(); s++) {
                if ((c * 7 + s * 3) % 5 > 2) {
                    continue;
                }
                var touchpoint = rows.touchpoint(CHANNELS.get(c) + " in " + stages.get(s), channel);
                rows.draw(
                        journey,
                        stages.get(s),
                        "a%02d".formatted(s),
                        s < 3 ? "BEFORE" : s < 5 ? "DURING" : "AFTER",
                        touchpoint);
                for (var week = 0; week < 26; week++) {
                    var day = LocalDate.now().minusWeeks(week);
                    rows.happened(day, touchpoint, channel, 120L * (c + 2) * Math.max(1, 7 - s));
                    rows.scored(day, touchpoint, channel, Metric.CSAT, 1 + (c + s + week) % 5, 4 + c);
                    rows.scored(day, touchpoint, channel, Metric.NPS, (c * 2 + s + week) % 11, 3);
                    rows.scored(day, touchpoint, channel, Metric.CES, 1 + (2 * c + s) % 7, 2);
                }
                if (s % 2 == 0) {
                    rows.friction(
                            "Asks too much, too soon (" + CHANNELS.get(c) + ")",
                            c % 2 == 0 ? "HIGH" : "MEDIUM",
                            "OPEN",
                            touchpoint,
                            cxo.accountId().value());
                }
            }
        }
        rows.item("ORGANIZATION", "Grow the paying base");
        rows.item("BRAND", "Effortless");
        rows.item("CUSTOMER", "Know when I am charged");
        jdbc.sql("select open_month(current_date)").query().singleValue();
        var customer = UUID.randomUUID();
        rows.interaction(customer, LocalDate.now() + "T06:00:00Z", "Chat");
        rows.interaction(customer, LocalDate.now() + "T07:00:00Z", "Phone");
        rows.feedback(customer, LocalDate.now() + "T08:00:00Z", 1, "I have explained this to three people now.");
    }
}
