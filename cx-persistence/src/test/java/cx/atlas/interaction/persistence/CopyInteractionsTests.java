package cx.atlas.interaction.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.interaction.Answer;
import cx.atlas.interaction.Arrival;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.Metric;
import cx.atlas.interaction.Occurrence;
import cx.atlas.interaction.Recorded;
import cx.atlas.interaction.usecase.RecordInteractions;
import cx.atlas.shared.Forbidden;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Workspaces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class CopyInteractionsTests {

    static final Instant NOON = Instant.parse("2024-03-31T12:00:00Z");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RecordInteractions recording;

    @Autowired
    TransactionTemplate transaction;

    Actor marketer;
    Ground ground;

    @BeforeEach
    void company() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        ground = new Ground(jdbc, transaction, marketer);
    }

    @Test
    void the_same_batch_twice_changes_nothing() {
        var batch = List.<Arrival>of(
                Occurrence.of("ann", NOON, "Web", "Order placed").inCase("o1"),
                Answer.of("ann", NOON, "Email", "Survey", Metric.NPS, 9, "Fine\tand \\good\nindeed"));

        assertThat(record(batch)).isEqualTo(new Recorded(2, 0, List.of()));
        assertThat(record(batch)).isEqualTo(new Recorded(0, 2, List.of()));

        assertThat(ground.read("select verbatim, score, metric from feedback"))
                .singleElement()
                .hasToString("{verbatim=Fine\tand \\good\nindeed, score=9, metric=NPS}");
        assertThat(ground.count("interaction")).isEqualTo(1);
        assertThat(ground.count("customer")).isEqualTo(1);
        assertThat(ground.differences()).isEmpty();
    }

    @Test
    void equal_rows_of_one_batch_are_different_events_and_stay_known() {
        var same = Occurrence.of("ann", NOON, "Web", "Visit");
        assertThat(record(List.of(same, same)).stored()).isEqualTo(2);
        assertThat(record(List.of(same))).isEqualTo(new Recorded(0, 1, List.of()));
        assertThat(record(List.of(same, same, same))).isEqualTo(new Recorded(1, 2, List.of()));
    }

    @Test
    void an_event_with_the_senders_id_counts_once() {
        var sent = new Occurrence("ann", NOON, "Web", "Visit", null, null, "e-1");
        assertThat(record(List.of(sent, sent))).isEqualTo(new Recorded(1, 1, List.of()));
    }

    @Test
    void events_belong_to_the_touchpoint_of_their_names_whatever_the_case_and_white_space() {
        var web = ground.channel("Web shop");
        var checkout = ground.touchpoint(web, "Pay now");
        record(List.of(
                Occurrence.of("ann", NOON, "  web  SHOP", "pay\u00a0 NOW "),
                Occurrence.of("ann", NOON, "Web shop", "Refund"),
                Occurrence.of("ann", NOON, "Post", "Pay now")));

        assertThat(ground.read("select channel_id, touchpoint_id from interaction order by event, channel"))
                .extracting(row -> row.get("channel_id"), row -> row.get("touchpoint_id"))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(web, checkout),
                        org.assertj.core.groups.Tuple.tuple(web, null),
                        org.assertj.core.groups.Tuple.tuple(null, null));
        assertThat(ground.differences()).isEmpty();
    }

    @Test
    void the_days_are_those_of_the_workspaces_zone() {
        ground.zone("Asia/Tokyo");
        record(List.of(Occurrence.of("ann", Instant.parse("2024-03-31T20:00:00Z"), "Web", "Visit")));
        assertThat(ground.read("select day from interaction_day"))
                .singleElement()
                .hasToString("{day=" + LocalDate.of(2024, 4, 1) + "}");
    }

    @Test
    void the_customer_of_a_case_is_known_from_what_is_stored_or_sent_beside_it() {
        record(List.of(Occurrence.of("ann", NOON, "Web", "Order placed").inCase("o1")));

        var review = new Answer(null, NOON, "Email", "Review", "o1", Metric.STARS, 5, "", null);
        var beside = new Answer(null, NOON, "Email", "Review", "o2", Metric.STARS, 4, "", null);
        var unknown = new Answer(null, NOON, "Email", "Review", "o3", Metric.STARS, 1, "", null);
        var recorded = record(List.of(
                review,
                unknown,
                beside,
                Occurrence.of("ben", NOON, "Web", "Order placed").inCase("o2")));

        assertThat(recorded.stored()).isEqualTo(3);
        assertThat(recorded.refused()).containsExactly(new Recorded.Refused(1, "interaction.cause.unknownCase", "o3"));
        assertThat(
                        ground.read(
                                "select c.customer_key, f.score from feedback f join customer c on c.id = f.customer_id order by 1"))
                .hasToString("[{customer_key=ann, score=5}, {customer_key=ben, score=4}]");
    }

    @Test
    void a_case_of_two_customers_tells_nothing_about_whose_it_is() {
        record(List.of(
                Occurrence.of("ann", NOON, "Web", "Order placed").inCase("o1"),
                Occurrence.of("ben", NOON, "Web", "Order placed").inCase("o1")));
        var review = new Answer(null, NOON, "Email", "Review", "o1", Metric.STARS, 5, "", null);
        assertThat(record(List.of(review)).refused())
                .containsExactly(new Recorded.Refused(0, "interaction.cause.sharedCase", "o1"));
    }

    @Test
    void a_customer_is_first_seen_at_the_earliest_event_whatever_arrives_first() {
        record(List.of(Occurrence.of("ann", NOON, "Web", "Visit")));
        record(List.of(Occurrence.of("ann", NOON.minusSeconds(60), "Web", "Visit")));
        record(List.of(Occurrence.of("ann", NOON.plusSeconds(60), "Web", "Visit")));
        assertThat(ground.read("select first_seen_at at time zone 'UTC' as t from customer"))
                .hasToString("[{t=2024-03-31 11:59:00.0}]");
    }

    @Test
    void equal_times_keep_the_order_of_arrival_within_and_across_batches() {
        record(List.of(Occurrence.of("ann", NOON, "Web", "b"), Occurrence.of("ann", NOON, "Web", "a")));
        record(List.of(Occurrence.of("ann", NOON, "Web", "0")));
        assertThat(ground.read("select event from interaction order by occurred_at, sequence"))
                .extracting(row -> row.get("event"))
                .containsExactly("b", "a", "0");
    }

    @Test
    void one_batch_is_stored_whole_or_not_at_all() {
        var batch = List.of(Occurrence.of("ann", NOON, "Web", "Visit"));
        assertThatThrownBy(() -> CurrentActor.run(
                        marketer,
                        () -> transaction.executeWithoutResult(t -> {
                            recording.record(ImportId.next(), batch);
                            throw new IllegalStateException("crash");
                        })))
                .hasMessage("crash");
        assertThat(ground.count("interaction") + ground.count("customer") + ground.count("interaction_day"))
                .isZero();
        assertThat(record(batch).stored()).isEqualTo(1);
    }

    @Test
    void another_workspace_has_its_own_events() {
        var batch = List.of(Occurrence.of("ann", NOON, "Web", "Visit"));
        record(batch);
        var other = Workspaces.actor(jdbc, Role.ADMIN);
        assertThat(CurrentActor.as(other, () -> recording.record(ImportId.next(), batch))
                        .stored())
                .isEqualTo(1);
        assertThat(ground.count("interaction")).isEqualTo(1);
    }

    @Test
    void a_viewer_may_not_record() {
        var viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        assertThatThrownBy(() -> CurrentActor.run(viewer, () -> recording.record(ImportId.next(), List.of())))
                .isInstanceOf(Forbidden.class);
    }

    private Recorded record(List<? extends Arrival> batch) {
        return CurrentActor.as(marketer, () -> recording.record(ImportId.next(), batch));
    }
}
