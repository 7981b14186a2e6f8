package cx.atlas.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.interaction.Mapping.AnswerColumns;
import cx.atlas.interaction.Mapping.Cell;
import cx.atlas.interaction.Mapping.Happening;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowReaderTests {

    static final Cell WEB = Cell.fixed("Web");
    static final Instant MAY = Instant.parse("2024-05-01T00:00:00Z");
    static final Instant NOW = Instant.parse("2024-06-01T08:00:00Z");

    static final List<String> ORDER_COLUMNS = List.of("customer", "case", "ordered", "delivered");
    static final List<String> REVIEW_COLUMNS = List.of("case", "score", "title", "message", "time");

    static final Mapping ORDERS = new Mapping(
            0,
            1,
            null,
            null,
            TimeFormat.YEAR_FIRST,
            ZoneOffset.UTC,
            List.of(
                    new Happening(2, WEB, Cell.fixed("Ordered")),
                    new Happening(3, Cell.fixed("Post"), Cell.fixed("Delivered"))),
            null);

    static final Mapping REVIEWS = new Mapping(
            null,
            0,
            null,
            null,
            TimeFormat.YEAR_FIRST,
            ZoneOffset.UTC,
            List.of(),
            new AnswerColumns(4, WEB, Cell.fixed("Review"), Metric.CSAT, 1, List.of(2, 3)));

    @Test
    void a_row_is_as_many_events_as_it_has_times() {
        assertThat(read(ORDERS, "ann", "o1", "2024-05-01", "2024-05-01"))
                .containsExactly(
                        new RowPart.Read(7, 0, new Occurrence("ann", MAY, "Web", "Ordered", "o1", null, null)),
                        new RowPart.Read(7, 1, new Occurrence("ann", MAY, "Post", "Delivered", "o1", null, null)));
    }

    @Test
    void an_empty_time_among_several_did_not_happen() {
        assertThat(read(ORDERS, "ann", "o1", "2024-05-01", " ")).hasSize(1);
        assertThat(read(ORDERS, "ann", "o1", "", "")).isEmpty();
    }

    @Test
    void a_bad_time_rejects_its_event_alone() {
        assertThat(read(ORDERS, "ann", "o1", "2024-05-01", "soon"))
                .last()
                .isEqualTo(new RowPart.Rejected(7, 1, "interaction.cause.badTime", "soon"));
    }

    @Test
    void a_time_more_than_a_year_after_the_import_is_rejected() {
        assertThat(read(ORDERS, "ann", "o1", "2025-06-01 08:00", "2025-06-01 08:01"))
                .hasSize(2)
                .last()
                .isEqualTo(new RowPart.Rejected(7, 1, "interaction.cause.future", "2025-06-01 08:01"));
        assertThat(read(ORDERS, "ann", "o1", "2025-06-01 08:00", ""))
                .singleElement()
                .isInstanceOf(RowPart.Read.class);
        assertThat(read(REVIEWS, "o1", "5", "", "", "2204-05-01"))
                .containsExactly(new RowPart.Rejected(7, 0, "interaction.cause.future", "2204-05-01"));
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(read(ORDERS, " ", "o1", "2024-05-01", ""))
                .containsExactly(new RowPart.Rejected(7, 0, "interaction.cause.missing.customer", ""));
        assertThat(read(ORDERS, "ann", "o1", "2024-05-01"))
                .containsExactly(new RowPart.Rejected(7, 0, "interaction.cause.fields", "3 ≠ 4"));
        assertThat(read(REVIEWS, "", "5", "", "", "2024-05-01"))
                .containsExactly(new RowPart.Rejected(7, 0, "interaction.cause.missing.customer", ""));
        assertThat(read(REVIEWS, "o1", "5", "", "", ""))
                .containsExactly(new RowPart.Rejected(7, 0, "interaction.cause.missing.time", ""));
        assertThat(read(REVIEWS, "o1", "", "", " ", "2024-05-01"))
                .containsExactly(new RowPart.Rejected(7, 0, "interaction.cause.nothingSaid", ""));
    }

    @Test
    void words_are_joined_once_and_a_score_is_optional() {
        assertThat(read(REVIEWS, "o1", "5.0", "Good", "Came early", "2024-05-01"))
                .containsExactly(new RowPart.Read(7, 0, review(5, "Good\nCame early")));
        assertThat(read(REVIEWS, "o1", "", "Good", "Good ", "2024-05-01"))
                .containsExactly(new RowPart.Read(7, 0, review(null, "Good")));
    }

    @Test
    void a_score_off_the_scale_is_refused_not_clamped() {
        assertThat(read(REVIEWS, "o1", "6", "", "", "2024-05-01"))
                .containsExactly(new RowPart.Rejected(7, 0, "interaction.cause.offTheScale", "6 (CSAT 1–5)"));
        assertThat(read(REVIEWS, "o1", "5,000", "", "", "2024-05-01"))
                .as("five, or five thousand")
                .containsExactly(new RowPart.Rejected(7, 0, "interaction.cause.notWhole.score", "5,000"));
        assertThat(read(REVIEWS, "o1", "4.5", "", "", "2024-05-01"))
                .containsExactly(new RowPart.Rejected(7, 0, "interaction.cause.notWhole.score", "4.5"));
        assertThat(read(REVIEWS, "o1", "99999999999", "", "", "2024-05-01"))
                .containsExactly(new RowPart.Rejected(7, 0, "interaction.cause.offTheScale", "99999999999 (CSAT 1–5)"));
    }

    @Test
    void the_senders_id_of_a_row_is_told_apart_for_its_events() {
        var mapping = new Mapping(0, null, 1, null, TimeFormat.YEAR_FIRST, ZoneOffset.UTC, ORDERS.happenings(), null);
        assertThat(ids(mapping, "ann", "e1", "2024-05-01", "2024-05-01")).containsExactly("e1#ordered", "e1#delivered");
        assertThat(ids(mapping, "ann", "e".repeat(200), "2024-05-01", "")).hasSize(1);
        assertThat(read(mapping, "ann", "e".repeat(201), "2024-05-01", ""))
                .containsExactly(new RowPart.Rejected(7, 0, "interaction.cause.tooLong.eventId", "200"));
    }

    @Test
    void an_event_keeps_its_id_whatever_is_matched_beside_it() {
        var ordered = new Happening(2, WEB, Cell.fixed("Ordered"));
        var renamed = new Happening(2, WEB, Cell.fixed("Bought"));
        var delivered = new Happening(3, WEB, Cell.fixed("Delivered"));
        for (var happenings :
                List.of(List.of(ordered), List.of(renamed), List.of(ordered, delivered), List.of(delivered, ordered))) {
            var mapping = new Mapping(0, null, 1, null, TimeFormat.YEAR_FIRST, ZoneOffset.UTC, happenings, null);
            assertThat(ids(mapping, "ann", "e1", "2024-05-01", "2024-05-01")).contains("e1#ordered");
        }
    }

    @Test
    void the_senders_id_means_the_event_that_the_row_names_whatever_its_columns_are_called() {
        var itself = new Happening(2, WEB, Cell.column(0));
        var delivered = new Happening(3, WEB, Cell.fixed("Delivered"));
        var alone = new Mapping(0, null, 1, null, TimeFormat.YEAR_FIRST, ZoneOffset.UTC, List.of(itself), null);
        var both =
                new Mapping(0, null, 1, null, TimeFormat.YEAR_FIRST, ZoneOffset.UTC, List.of(itself, delivered), null);
        assertThat(ids(alone, "ann", "e1", "2024-05-01", "2024-05-01")).containsExactly("e1");
        assertThat(ids(both, "ann", "e1", "2024-05-01", "2024-05-01")).containsExactly("e1", "e1#delivered");
    }

    @Test
    void events_of_one_column_and_columns_of_one_name_are_told_apart() {
        var twice = new Happening(2, WEB, Cell.fixed("Ordered"));
        var paid = new Happening(2, WEB, Cell.fixed("Paid"));
        var other = new Happening(3, WEB, Cell.fixed("Delivered"));
        var mapping =
                new Mapping(0, null, 1, null, TimeFormat.YEAR_FIRST, ZoneOffset.UTC, List.of(twice, paid, other), null);
        var parts = new ArrayList<RowPart>();
        new RowReader(mapping, List.of("customer", "id", "time ", "time"), NOW)
                .read(7, List.of("ann", "e1", "2024-05-01", "2024-05-01"), parts::add);
        assertThat(parts)
                .extracting(part -> ((RowPart.Read) part).arrival().eventId())
                .containsExactly("e1#time", "e1#time/1", "e1#time#1");
    }

    private static List<String> ids(Mapping mapping, String... row) {
        return read(mapping, row).stream()
                .map(part -> ((RowPart.Read) part).arrival().eventId())
                .toList();
    }

    private static Answer review(Integer score, String words) {
        return new Answer(null, MAY, "Web", "Review", "o1", Metric.CSAT, score, words, null);
    }

    private static List<RowPart> read(Mapping mapping, String... row) {
        var parts = new ArrayList<RowPart>();
        new RowReader(mapping, mapping == REVIEWS ? REVIEW_COLUMNS : ORDER_COLUMNS, NOW)
                .read(7, List.of(row), parts::add);
        return parts;
    }
}
