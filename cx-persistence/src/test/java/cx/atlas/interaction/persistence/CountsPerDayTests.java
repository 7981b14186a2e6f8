package cx.atlas.interaction.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.interaction.Answer;
import cx.atlas.interaction.Arrival;
import cx.atlas.interaction.EventName;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.MatchingRuleId;
import cx.atlas.interaction.Metric;
import cx.atlas.interaction.Occurrence;
import cx.atlas.interaction.Recorded;
import cx.atlas.interaction.usecase.MatchEvents;
import cx.atlas.interaction.usecase.RecordInteractions;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.WorkspaceSettings;
import cx.atlas.workspace.usecase.KeepWorkspace;
import cxtest.PersistenceTest;
import cxtest.Workspaces;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Seeded random batches, rules and threads: whatever happens, the counts per day equal a recount from the raw rows. */
@PersistenceTest
class CountsPerDayTests {

    static final String[] CHANNELS = {"Web", "App", "www", "Phone"};
    static final String[] EVENTS = {"Visit", "Buy", "Ask", "visit", "Leave"};

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RecordInteractions recording;

    @Autowired
    MatchEvents matching;

    @Autowired
    KeepWorkspace keeping;

    @Autowired
    TransactionTemplate transaction;

    Actor marketer;
    Ground ground;
    List<UUID> touchpoints;

    @BeforeEach
    void company() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        ground = new Ground(jdbc, transaction, marketer);
        ground.zone("America/Sao_Paulo");
        var web = ground.channel("Web");
        touchpoints = List.of(
                ground.touchpoint(web, "Visit"),
                ground.touchpoint(web, "Buy"),
                ground.touchpoint(ground.channel("Phone"), "Ask"));
    }

    @Test
    void counts_equal_a_recount_after_any_batches_and_rules() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var sent = new HashSet<String>();
        for (var round = 0; round < 25; round++) {
            if (random.nextInt(3) == 0) {
                changeRules(random);
            } else {
                var batch = batch(random, 1 + random.nextInt(200));
                batch.forEach(arrival -> sent.add(identity(arrival)));
                var recorded = record(batch);
                assertThat(recorded.stored() + recorded.known()).isEqualTo(batch.size());
            }
            assertThat(ground.differences())
                    .as("seed %d, round %d", seed, round)
                    .isEmpty();
        }
        assertThat(ground.count("interaction") + ground.count("feedback"))
                .as("seed %d", seed)
                .isEqualTo(sent.size());
    }

    @Test
    void counts_follow_the_zone_of_the_workspace() {
        record(batch(new Random(7), 300));
        var administrator = Workspaces.join(jdbc, marketer.workspaceId(), Role.ADMIN);
        var before = ground.read("select day, sum(n) n from interaction_day group by 1 order by 1");
        CurrentActor.run(
                administrator, () -> keeping.change(0, WorkspaceSettings.of("Acme", "Pacific/Auckland", "EUR")));
        assertThat(ground.differences()).isEmpty();
        assertThat(ground.read("select day, sum(n) n from interaction_day group by 1 order by 1"))
                .isNotEqualTo(before);
    }

    @Test
    void batches_and_rules_at_the_same_time_count_each_event_once() throws Exception {
        var seed = System.nanoTime();
        var files = new ArrayList<List<Arrival>>();
        var sent = new HashSet<String>();
        for (var file = 0; file < 4; file++) {
            files.add(batch(new Random(seed + file % 2), 600));
            files.get(file).forEach(arrival -> sent.add(identity(arrival)));
        }
        var acts = new ArrayList<Callable<Recorded>>();
        for (var file : files) {
            acts.add(() -> {
                var stored = 0L;
                for (var from = 0; from < file.size(); from += 50) {
                    stored += record(file.subList(from, from + 50)).stored();
                }
                return new Recorded(stored, 0, List.of());
            });
        }
        acts.add(() -> {
            var random = new Random(seed);
            for (var round = 0; round < 10; round++) {
                changeRules(random);
            }
            return new Recorded(0, 0, List.of());
        });

        var threads = Executors.newFixedThreadPool(acts.size());
        var stored = 0L;
        try {
            for (Future<Recorded> done : threads.invokeAll(acts)) {
                stored += done.get().stored();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(stored).as("seed %d", seed).isEqualTo(sent.size());
        assertThat(ground.count("interaction") + ground.count("feedback")).isEqualTo(sent.size());
        assertThat(ground.differences()).as("seed %d", seed).isEmpty();
        assertThat(CurrentActor.as(marketer, matching::resolveAgain))
                .as("seed %d: nothing was left behind by a change of rules", seed)
                .isZero();
    }

    private Recorded record(List<Arrival> batch) {
        return CurrentActor.as(marketer, () -> recording.record(ImportId.next(), batch));
    }

    private void changeRules(Random random) {
        var rules = ground.read("select id from matching_rule");
        CurrentActor.run(marketer, () -> {
            if (!rules.isEmpty() && random.nextBoolean()) {
                matching.unmatch(new MatchingRuleId(
                        (UUID) rules.get(random.nextInt(rules.size())).get("id")));
            } else {
                matching.match(
                        new EventName(any(random, CHANNELS), any(random, EVENTS)),
                        new TouchpointId(touchpoints.get(random.nextInt(touchpoints.size()))));
            }
        });
    }

    /** Few customers and times, so that much is sent again; no two equal rows in a batch. */
    private static List<Arrival> batch(Random random, int size) {
        var arrivals = new ArrayList<Arrival>();
        var identities = new HashSet<String>();
        while (arrivals.size() < size) {
            var arrival = arrival(random);
            if (identities.add(identity(arrival))) {
                arrivals.add(arrival);
            }
        }
        return arrivals;
    }

    private static Arrival arrival(Random random) {
        var customer = "c" + random.nextInt(20);
        var time = Instant.parse("2024-01-31T22:00:00Z").plusSeconds(random.nextInt(40) * 1_800L);
        var channel = any(random, CHANNELS);
        var event = any(random, EVENTS);
        var score = random.nextInt(6);
        return random.nextInt(3) > 0
                ? Occurrence.of(customer, time, channel, event)
                : Answer.of(customer, time, channel, event, Metric.CSAT, score == 0 ? null : score, "Words");
    }

    private static String identity(Arrival arrival) {
        return String.join(
                "|",
                arrival.getClass().getSimpleName(),
                arrival.customer(),
                arrival.occurredAt().toString(),
                arrival.channel(),
                arrival.event(),
                arrival instanceof Answer answer ? String.valueOf(answer.score()) : "");
    }

    private static String any(Random random, String[] names) {
        return names[random.nextInt(names.length)];
    }
}
