package cx.atlas.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.shared.WorkspaceId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventIdsTests {

    static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");
    static final WorkspaceId HERE = WorkspaceId.next();

    @Test
    void the_same_file_gives_the_same_ids_and_equal_rows_different_ones() {
        var visit = Occurrence.of("ann", NOON, "Web", "Visit");
        var file = List.of(visit, visit, visit.inCase("c"), visit);
        var ids = ids(file);
        assertThat(new HashSet<>(ids)).hasSize(4);
        assertThat(ids(file)).isEqualTo(ids);
        assertThat(ids(List.of(visit))).containsExactly(ids.get(0));
    }

    @Test
    void another_workspace_kind_or_field_is_another_event() {
        var visit = Occurrence.of("ann", NOON, "Web", "Visit");
        var answer = Answer.of("ann", NOON, "Web", "Visit", Metric.CSAT, 5, "");
        assertThat(new HashSet<>(List.of(
                        id(HERE, visit),
                        id(WorkspaceId.next(), visit),
                        id(HERE, answer),
                        id(HERE, Answer.of("ann", NOON, "Web", "Visit", Metric.NPS, 5, "")),
                        id(HERE, Occurrence.of("an", NOON, "n Web", "Visit")),
                        id(HERE, Occurrence.of("ann", NOON.plusNanos(1_000), "Web", "Visit")))))
                .hasSize(6);
    }

    @Test
    void answers_of_one_moment_are_known_again_in_any_order() {
        var calm = Answer.of("ann", NOON, "Web", "Visit", Metric.CSAT, 5, "");
        var cross = Answer.of("ann", NOON, "Web", "Visit", Metric.CSAT, 2, "");
        var words = Answer.of("ann", NOON, "Web", "Visit", Metric.CSAT, 2, "Too slow");
        var silent = Answer.of("ann", NOON, "Web", "Visit", Metric.CSAT, null, "Too slow");
        var ids = ids(List.of(calm, cross, words, silent));
        assertThat(new HashSet<>(ids)).hasSize(4);
        assertThat(ids(List.of(silent, words, cross, calm)))
                .containsExactly(ids.get(3), ids.get(2), ids.get(1), ids.get(0));
    }

    @Test
    void the_senders_id_is_the_id_whatever_else_is_sent() {
        var first = new Occurrence("ann", NOON, "Web", "Visit", null, null, "e1");
        var again = new Occurrence("ann", NOON, "Web", "Visit", "c", null, "e1");
        assertThat(id(HERE, again)).isEqualTo(id(HERE, first));
    }

    @Test
    void fingerprints_are_a_set() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var fingerprints = new Fingerprints();
        var expected = new HashSet<Long>();
        for (var round = 0; round < 100_000; round++) {
            var one = random.nextInt(4) == 0 ? random.nextInt(1_000) : random.nextLong();
            assertThat(fingerprints.add(one)).as("seed %d", seed).isEqualTo(expected.add(one));
        }
    }

    private static List<UUID> ids(List<? extends Arrival> file) {
        var ids = new EventIds(HERE);
        return file.stream().map(ids::of).toList();
    }

    private static UUID id(WorkspaceId workspace, Arrival arrival) {
        return new EventIds(workspace).of(arrival);
    }
}
