package cx.atlas.insight.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.interaction.Answer;
import cx.atlas.interaction.Arrival;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.Metric;
import cx.atlas.interaction.Occurrence;
import cx.atlas.interaction.usecase.RecordInteractions;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Rows;
import cxtest.Statements;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Every figure of the dashboard opens the rows that it counts, also where it is about one journey. */
@WebTest
class DashboardFiguresTests {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RecordInteractions recording;

    Actor marketer;
    UUID journey;

    @BeforeEach
    void company() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        CurrentActor.run(marketer, () -> {
            transaction.executeWithoutResult(t -> draw());
            List<Arrival> happened = new ArrayList<>();
            happened(happened, "Web", "Pay", 12);
            happened(happened, "Phone", "Hotline", 5);
            happened(happened, "Fax", "Order", 3);
            said(happened, "Web", "Pay", 11);
            said(happened, "Phone", "Hotline", 14);
            recording.record(ImportId.next(), happened);
        });
    }

    private void draw() {
        var rows = new Rows(jdbc);
        var pay = rows.touchpoint("Pay", rows.channel("Web"));
        var hotline = rows.touchpoint("Hotline", rows.channel("Phone"));
        journey = rows.journey("Buying", "PUBLISHED");
        rows.draw(journey, "Checkout", "a", "DURING", pay);
        rows.draw(rows.journey("Asking", "PUBLISHED"), "Help", "a", "AFTER", hotline);
        rows.friction(
                "The button hides", "HIGH", "OPEN", pay, marketer.accountId().value());
        rows.friction(
                "Nobody answers", "HIGH", "OPEN", hotline, marketer.accountId().value());
    }

    @Test
    void a_headline_of_one_journey_opens_that_journeys_rows() {
        var page = body("/?period=all&journey=" + journey);

        assertThat(page).contains("11 answers", "Journey: Buying").doesNotContain("not on any map");
        assertThat(body(link(page, "/feedback\\?metric=CSAT"))).contains("n = 11", "Journey: Buying");
        var interactions = body(link(page, "/interactions\\?from"));
        assertThat(interactions)
                .contains("12 interactions", "Journey: Buying")
                .doesNotContain("Hotline</a>")
                .doesNotContain("Order");
        assertThat(page).containsPattern("kpi-name\">Interactions</span>\\s*<span class=\"kpi-figure\">12</span>");
    }

    @Test
    void without_a_journey_the_headlines_open_everything() {
        var page = body("/?period=all");

        assertThat(page).contains("25 answers", "3 not on any map").doesNotContain("Journey: ");
        assertThat(body(link(page, "/feedback\\?metric=CSAT"))).contains("n = 25");
        assertThat(body(link(page, "/interactions\\?from"))).contains("20 interactions");
    }

    @Test
    void a_cell_of_the_heat_map_opens_the_rows_that_it_counts() {
        var page = body("/?period=all&journey=" + journey);

        assertThat(page).containsPattern("<small>12</small>");
        var cell = body(link(page, "/dashboard/cell\\?"));
        assertThat(body(link(cell, "/interactions\\?touchpoint"))).contains("12 interactions");
        assertThat(body(link(cell, "/feedback\\?touchpoint"))).contains("n = 11");
    }

    @Test
    void friction_opens_the_interactions_that_met_it_and_the_list_of_the_same_journey() {
        var page = body("/?period=all&journey=" + journey);

        assertThat(page).contains("The button hides", "12×").doesNotContain("Nobody answers");
        assertThat(body(link(page, "/interactions\\?touchpoint"))).contains("12 interactions");
        assertThat(body(link(page, "/friction\\?journey")))
                .contains("The button hides")
                .doesNotContain("Nobody answers");
    }

    @Test
    void the_filter_stays_with_other_filters_and_can_be_taken_off() {
        var address = "/interactions?q=pay&journey=" + journey;
        var page = body(address);

        assertThat(page).contains("12 interactions", "name=\"journey\" value=\"" + journey);
        assertThat(body("/interactions?journey=" + journey + "&metric=CSAT")).contains("12 interactions");
        assertThat(link(page, "/interactions\\?[^\"]*q=pay")).doesNotContain("journey");
    }

    @Test
    void a_journey_that_is_none_or_not_to_be_seen_is_not_found() {
        var stranger = Workspaces.actor(jdbc, Role.ADMIN);
        for (var address : List.of("/?journey=", "/interactions?journey=", "/feedback?journey=")) {
            assertThat(mvc.get().uri(address + UUID.randomUUID()).with(as(marketer)))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(mvc.get().uri(address + journey).with(as(stranger))).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void a_list_of_one_journey_asks_the_database_as_often_with_many_rows_as_with_few() {
        var few = Statements.list(() -> body("/feedback?journey=" + journey));
        CurrentActor.run(marketer, () -> {
            List<Arrival> more = new ArrayList<>();
            said(more, "Web", "Pay", 90);
            recording.record(ImportId.next(), more);
        });
        assertThat(Statements.list(() -> body("/feedback?journey=" + journey))).hasSameSizeAs(few);
    }

    private static void happened(List<Arrival> all, String channel, String event, int n) {
        for (var i = 0; i < n; i++) {
            all.add(Occurrence.of("c" + i, NOON.plusSeconds(i), channel, event));
        }
    }

    private static void said(List<Arrival> all, String channel, String event, int n) {
        for (var i = 0; i < n; i++) {
            all.add(Answer.of("c" + i, NOON.plusSeconds(60 + i), channel, event, Metric.CSAT, 4, ""));
        }
    }

    /** The first link of the page to an address that begins like this. */
    private static String link(String page, String begin) {
        var found = Pattern.compile("href=\"(" + begin + "[^\"]*)\"").matcher(page);
        assertThat(found.find()).as(begin).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private String body(String address) {
        var answer = mvc.get().uri(URI.create(address)).with(as(marketer)).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
