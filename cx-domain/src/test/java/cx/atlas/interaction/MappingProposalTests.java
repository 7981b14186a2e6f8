package cx.atlas.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.interaction.Mapping.AnswerColumns;
import cx.atlas.interaction.Mapping.Cell;
import cx.atlas.interaction.Mapping.Happening;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MappingProposalTests {

    @Test
    void several_times_of_a_row_are_several_events_and_promises_are_none() {
        var mapping = propose(
                ImportKind.INTERACTIONS,
                "order_id,customer_id,status,purchase_timestamp,approvedAt,estimated_delivery_date",
                "o1,c1,shipped,2024-05-01 10:00:00,2024-05-01 10:05:00,2024-05-09 00:00:00",
                "o2,c2,placed,2024-05-02 10:00:00,,2024-05-09 00:00:00");
        assertThat(mapping.customer()).isEqualTo(1);
        assertThat(mapping.caseKey()).isZero();
        assertThat(mapping.eventId()).isNull();
        assertThat(mapping.timeFormat()).isEqualTo(TimeFormat.YEAR_FIRST);
        assertThat(mapping.happenings())
                .containsExactly(
                        new Happening(3, Cell.fixed(""), Cell.fixed("Purchase")),
                        new Happening(4, Cell.fixed(""), Cell.fixed("Approved")));
    }

    @Test
    void a_column_that_names_the_event_makes_a_row_one_event() {
        var mapping = propose(
                ImportKind.INTERACTIONS,
                "Kundennummer;Vorgang;Kanal;Ereignis;Zeitpunkt".replace(';', ','),
                "4711,V1,Web,Anruf,31.12.2023 10:00");
        assertThat(mapping.customer()).isZero();
        assertThat(mapping.caseKey()).isEqualTo(1);
        assertThat(mapping.timeFormat()).isEqualTo(TimeFormat.DAY_FIRST);
        assertThat(mapping.happenings()).containsExactly(new Happening(4, Cell.column(2), Cell.column(3)));
    }

    @Test
    void an_answer_has_its_score_words_and_the_time_of_the_answer() {
        var mapping = propose(
                ImportKind.FEEDBACK,
                "review_id,order_id,review_score,review_comment_title,review_comment_message,sent_date,answer_timestamp",
                "r1,o1,4,Good,Came early,2024-05-01,2024-05-02 10:00:00",
                "r2,o2,1,,,2024-05-01,2024-05-03 11:00:00");
        assertThat(mapping.customer()).isNull();
        assertThat(mapping.caseKey()).isEqualTo(1);
        assertThat(mapping.eventId()).isZero();
        assertThat(mapping.happenings()).isEmpty();
        assertThat(mapping.answer())
                .isEqualTo(new AnswerColumns(6, Cell.fixed(""), Cell.fixed(""), Metric.CSAT, 2, List.of(3, 4)));
    }

    @Test
    void the_metric_follows_the_name_and_the_scores() {
        assertThat(metric("nps", "3", "5")).isEqualTo(Metric.NPS);
        assertThat(metric("score", "3", "10")).isEqualTo(Metric.NPS);
        assertThat(metric("ces_score", "3", "5")).isEqualTo(Metric.CES);
        assertThat(metric("rating", "3", "7")).isEqualTo(Metric.CES);
        assertThat(metric("stars", "3", "5")).isEqualTo(Metric.STARS);
        assertThat(metric("rating", "3", "5")).isEqualTo(Metric.CSAT);
    }

    @Test
    void what_cannot_be_guessed_is_left_open() {
        var mapping = propose(ImportKind.INTERACTIONS, "a,b", "x,y");
        assertThat(mapping.customer()).isNull();
        assertThat(mapping.happenings()).isEmpty();
        assertThat(propose(ImportKind.FEEDBACK, "a,b", "x,y").answer())
                .isEqualTo(new AnswerColumns(-1, Cell.fixed(""), Cell.fixed(""), Metric.CSAT, null, List.of()));
    }

    @Test
    void of_very_many_times_only_the_first_twenty_are_proposed() {
        var columns = IntStream.range(0, 300).mapToObj(column -> "step" + column + "_time");
        var mapping = propose(
                ImportKind.INTERACTIONS,
                columns.collect(Collectors.joining(",")),
                String.join(",", Collections.nCopies(300, "2024-05-01")));
        assertThat(mapping.happenings())
                .hasSize(20)
                .last()
                .extracting(Happening::time)
                .isEqualTo(19);
    }

    private static Metric metric(String column, String... scores) {
        var mapping =
                propose(ImportKind.FEEDBACK, column + ",date", scores[0] + ",2024-05-01", scores[1] + ",2024-05-01");
        assertThat(mapping.answer()).isNotNull();
        return mapping.answer().metric();
    }

    private static Mapping propose(ImportKind kind, String header, String... rows) {
        return MappingProposal.of(
                kind,
                List.of(header.split(",")),
                Arrays.stream(rows).map(row -> List.of(row.split(",", -1))).toList(),
                ZoneOffset.UTC);
    }
}
