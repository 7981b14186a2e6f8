package cx.atlas.insight.web;

import static cxtest.web.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Statements;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@WebTest
class DashboardControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Actor cxo;

    @BeforeEach
    void people() {
        cxo = Workspaces.actor(jdbc, Role.CXO);
    }

    @Test
    void a_new_workspace_is_shown_where_to_begin() {
        assertThat(mvc.get().uri("/").with(as(cxo)))
                .hasStatusOk()
                .bodyText()
                .contains("Begin here")
                .contains("Three elements in balance");
    }

    @Test
    void a_figure_stands_with_its_interval_and_n_and_opens_its_rows() {
        answers(LocalDate.now().minusDays(3), "CSAT", 5, 70);
        answers(LocalDate.now().minusDays(3), "CSAT", 1, 30);

        assertThat(mvc.get().uri("/").with(as(cxo)))
                .hasStatusOk()
                .bodyText()
                .contains("70.0%")
                .contains("95%: 60.4 … 78.1")
                .contains("100 answers")
                .contains("mean 3.80 of 5")
                .contains("/feedback?metric=CSAT&amp;from=");
    }

    @Test
    void few_answers_show_no_figure() {
        answers(LocalDate.now(), "NPS", 10, 7);
        assertThat(mvc.get().uri("/").with(as(cxo))).bodyText().contains("too few (n = 7)");
    }

    @Test
    void a_period_without_data_says_where_the_data_is() {
        answers(LocalDate.of(2018, 3, 1), "CSAT", 5, 100);
        assertThat(mvc.get().uri("/").with(as(cxo)))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing was measured in this period")
                .contains("2018");
        assertThat(mvc.get().uri("/?period=all").with(as(cxo))).bodyText().contains("100.0%");
    }

    @Test
    void a_mistyped_day_that_has_not_come_yet_does_not_stretch_all_data() {
        answers(LocalDate.of(1999, 3, 1), "CSAT", 5, 100);
        answers(LocalDate.of(2199, 3, 1), "CSAT", 1, 1);
        assertThat(mvc.get().uri("/?period=all").with(as(cxo)))
                .hasStatusOk()
                .bodyText()
                .contains("100.0%")
                .doesNotContain("2199");
    }

    @Test
    void days_are_asked_for_before_they_are_missed_and_all_data_is_compared_with_nothing() {
        assertThat(mvc.get().uri("/?period=custom").with(as(cxo)))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"from\"", "against the 90 days before")
                .doesNotContain("Please choose both days.");
        assertThat(mvc.get().uri("/?period=all").with(as(cxo)))
                .bodyText()
                .contains("365 days")
                .doesNotContain("days before");
    }

    @Test
    void days_that_are_none_are_refused_at_their_field_and_kept() {
        assertThat(mvc.get()
                        .uri("/?period=custom&from=2026-02-01&to=2026-01-01")
                        .with(as(cxo)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The period ends before it begins.")
                .contains("2026-02-01");
        assertThat(mvc.get().uri("/?period=custom&from=soon").with(as(cxo)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please choose both days.");
        assertThat(mvc.get()
                        .uri("/?period=custom")
                        .param("from", "+300000-01-01")
                        .param("to", "+300000-01-02")
                        .with(as(cxo)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void the_page_asks_the_database_as_often_with_many_rows_as_with_none() {
        var none = Statements.list(this::look);
        for (var day = 0; day < 40; day++) {
            for (var metric : List.of("NPS", "CSAT", "CES")) {
                answers(LocalDate.now().minusDays(day), metric, 5, 10 + day);
            }
        }
        var many = Statements.list(this::look);

        assertThat(many).hasSameSizeAs(none);
        assertThat(many).as("%s", many).hasSizeLessThanOrEqualTo(14);
    }

    private void look() {
        assertThat(mvc.get().uri("/").with(as(cxo))).hasStatusOk();
    }

    @Test
    void a_cell_of_an_unknown_channel_is_empty_not_an_error() {
        assertThat(mvc.get()
                        .uri("/dashboard/cell?channel={c}&stage=Join", UUID.randomUUID())
                        .with(as(cxo)))
                .hasStatusOk()
                .bodyText()
                .contains("No touchpoint of this channel");
    }

    private void answers(LocalDate day, String metric, int score, int n) {
        CurrentActor.run(
                cxo,
                () -> transaction.executeWithoutResult(t -> jdbc.sql("""
                        insert into feedback_day (day, channel_id, touchpoint_id, metric, score, n) values (?, ?, ?, ?, ?, ?)
                        """)
                        .params(day, new UUID(0, 0), new UUID(0, 0), metric, score, n)
                        .update()));
    }
}
