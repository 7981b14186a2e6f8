package cx.atlas.interaction.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.interaction.Answer;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.Metric;
import cx.atlas.interaction.Occurrence;
import cx.atlas.interaction.usecase.RecordInteractions;
import cx.atlas.shared.Ids;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class EvidenceControllerTests {

    static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RecordInteractions recording;

    Actor marketer;
    Uploads pages;

    @BeforeEach
    void people() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        pages = new Uploads(mvc, marketer);
    }

    @Test
    void every_row_stands_on_exactly_one_page_also_where_times_are_equal() {
        var visits = IntStream.range(0, 120)
                .mapToObj(n -> new Occurrence("c" + n, NOON.plusSeconds(n / 40), "Web", "Visit", null, null, "same"))
                .toList();
        CurrentActor.run(marketer, () -> recording.record(ImportId.next(), visits));

        var seen = new ArrayList<String>();
        String address = "/interactions";
        var pageCount = 0;
        while (address != null) {
            var text = body(address);
            Pattern.compile(">(c\\d+)</a>").matcher(text).results().forEach(found -> seen.add(found.group(1)));
            var next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(text);
            address = next.find() ? next.group(1).replace("&amp;", "&") : null;
            pageCount++;
        }
        assertThat(pageCount).isEqualTo(3);
        assertThat(seen).hasSize(120);
        assertThat(new HashSet<>(seen)).hasSize(120);
        assertThat(body("/interactions")).contains("120 interactions");
    }

    @Test
    void filters_narrow_by_day_in_the_workspaces_zone_words_and_names() {
        jdbc.sql("update workspace set zone = 'Asia/Tokyo' where id = ?")
                .param(marketer.workspaceId().value())
                .update();
        record();
        assertThat(body("/interactions?from=2024-05-02&to=2024-05-02"))
                .contains("Late visit")
                .doesNotContain("Early");
        assertThat(body("/interactions?q=EARLY")).contains("Early visit").doesNotContain("Late");
        assertThat(body("/interactions?q=o-7")).contains("Late visit").doesNotContain("Early");
        assertThat(body("/interactions?q=%")).contains("Nothing fits this filter");
        assertThat(body("/interactions?sentChannel=web&sentEvent=late visit"))
                .contains("Late visit")
                .doesNotContain("Early");
        assertThat(body("/interactions?from=never&touchpoint=none&after=x")).contains("Early visit", "Late visit");
    }

    @Test
    void dates_that_nothing_can_have_do_not_narrow() {
        record();
        var far = Ids.next() + "_" + Ids.next();
        for (var query : List.of(
                "from=+300000-01-01",
                "to=+999999999-12-31",
                "from=-0001-01-01",
                "after=-9000000000000000000_" + far,
                "after=9000000000000000000_" + far)) {
            assertThat(body("/interactions?" + query)).as(query).contains("Early visit", "Late visit");
        }
    }

    @Test
    void feedback_shows_its_scores_so_that_figures_can_be_recomputed() {
        record();
        assertThat(body("/feedback"))
                .contains("too few (n = 2)", "1 without a score", "Quick &amp; &lt;b&gt;kind")
                .doesNotContain("mean");
        assertThat(body("/feedback?score=5")).contains("too few (n = 1)").doesNotContain("Slow");
        assertThat(body("/feedback?metric=NPS")).contains("Nothing fits this filter");
        assertThat(body("/feedback?q=slow")).contains("Slow").doesNotContain("Quick");
    }

    @Test
    void figures_of_feedback_stand_with_their_intervals() {
        answer(Metric.CSAT, 4, 4, 4, 4, 4, 4, 4, 4, 2, 2, 5, 5);
        answer(Metric.NPS, 10, 10, 10, 10, 10, 9, 9, 7, 7, 3);
        answer(Metric.CES, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6);
        assertThat(body("/feedback"))
                .contains("83.3%", "55.2 … 95.3", "mean 3.83 ± 0.60", "n = 12")
                .contains("+60", "7 … 85", "n = 10")
                .contains("6.0 / 7", "± 0.0");
    }

    @Test
    void a_customers_path_stands_in_the_order_in_which_it_happened() {
        record();
        var id = Ids.named(marketer.workspaceId().value(), "ann");
        var text = body("/customers/" + id);
        assertThat(text).containsSubsequence("Early visit", "Late visit", "Quick &amp; &lt;b&gt;kind");
        assertThat(text).contains("Customer ann", "o-7");
        assertThat(pages.get("/customers/" + Ids.next())).hasStatus(HttpStatus.NOT_FOUND);
        var other = Workspaces.actor(jdbc, Role.ADMIN);
        assertThat(new Uploads(mvc, other).get("/customers/" + id)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void record() {
        CurrentActor.run(
                marketer,
                () -> recording.record(
                        ImportId.next(),
                        List.of(
                                Occurrence.of("ann", NOON, "Web", "Early visit"),
                                Occurrence.of("ann", NOON.plusSeconds(4 * 3_600), "Web", "Late visit")
                                        .inCase("o-7"),
                                Answer.of(
                                        "ann",
                                        NOON.plusSeconds(90_000),
                                        "Web",
                                        "Survey",
                                        Metric.CSAT,
                                        5,
                                        "Quick & <b>kind"),
                                Answer.of("ben", NOON, "Web", "Survey", Metric.CSAT, 1, "Slow"),
                                Answer.of("cem", NOON, "Web", "Survey", Metric.CSAT, null, "Well"))));
    }

    private void answer(Metric metric, int... scores) {
        var answers = IntStream.range(0, scores.length)
                .mapToObj(n -> Answer.of("c" + n, NOON, "Web", "Survey", metric, scores[n], ""))
                .toList();
        CurrentActor.run(marketer, () -> recording.record(ImportId.next(), answers));
    }

    private String body(String address) {
        var answer = pages.get(address);
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
