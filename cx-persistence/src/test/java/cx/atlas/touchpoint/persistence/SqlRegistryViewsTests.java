package cx.atlas.touchpoint.persistence;

import static java.util.Comparator.comparingDouble;
import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.shared.Figure;
import cx.atlas.shared.Moments;
import cx.atlas.strategy.Element;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.usecase.ArchiveTouchpoint;
import cx.atlas.touchpoint.view.RegistryPage;
import cx.atlas.touchpoint.view.RegistryQuery;
import cx.atlas.touchpoint.view.RegistryQuery.Sort;
import cx.atlas.touchpoint.view.RegistryRow;
import cx.atlas.touchpoint.view.RegistryViews;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Registry;
import cxtest.Workspaces;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class SqlRegistryViewsTests {

    private static final LocalDate LATEST = LocalDate.of(2025, 6, 30);
    private static final RegistryQuery ALL = RegistryQuery.all(50);

    @Autowired
    RegistryViews views;

    @Autowired
    ArchiveTouchpoint archive;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    Actor marketer;
    Registry registry;
    ChannelId phone;
    DepartmentId support;
    TouchpointId line;
    TouchpointId callback;

    @BeforeEach
    void registry() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        registry = new Registry(context, marketer);
        phone = registry.channel("Phone");
        support = registry.department("Support");
        line = registry.touchpoint("Phone line", phone, support);
        callback = registry.touchpoint("Callback", registry.channel("Chat"), null);
    }

    @Test
    void a_row_says_what_the_touchpoint_is_and_what_happens_there() {
        registry.serves(line, registry.strategyItem(Element.CUSTOMER, "Be heard"));
        registry.serves(line, registry.strategyItem(Element.ORGANIZATION, "Keep customers"));
        registry.serves(line, registry.strategyItem(Element.ORGANIZATION, "Grow"));
        registry.journey("First year", line);
        registry.journey("Come back", line);
        registry.friction(line, "Long wait", "OPEN");
        registry.friction(line, "Old story", "SOLVED");
        registry.interactions(line, LATEST, 40);
        registry.interactions(line, LATEST.minusDays(89), 2);
        registry.interactions(line, LATEST.minusDays(90), 1_000);
        registry.feedback(line, LATEST, "CSAT", 1, 3);
        registry.feedback(line, LATEST, "CSAT", 5, 1);
        registry.feedback(line, LATEST, "CSAT", -1, 9);
        registry.feedback(line, LATEST, "NPS", 10, 9);

        var page = list(ALL);
        assertThat(page.measured().from()).isEqualTo(LATEST.minusDays(89));
        assertThat(page.rows())
                .containsExactly(
                        row(callback, "Callback", "Chat", null, List.of(), 0, null, Figure.NOT_MEASURED, 0),
                        row(
                                line,
                                "Phone line",
                                "Phone",
                                support.value(),
                                List.of(Element.ORGANIZATION, Element.CUSTOMER),
                                2,
                                42L,
                                new Moments(4, 8, 28).mean(),
                                1));
    }

    @Test
    void a_day_that_has_not_come_yet_takes_no_figures_away() {
        registry.interactions(line, LATEST, 40);
        registry.interactions(line, LocalDate.of(2199, 1, 1), 1);
        var page = list(ALL);
        assertThat(page.measured().to()).isEqualTo(LATEST);
        assertThat(page.rows().get(1).interactions()).isEqualTo(40);
    }

    @Test
    void a_touchpoint_that_had_its_last_interaction_long_ago_had_none_and_one_without_any_is_not_measured() {
        registry.interactions(line, LATEST.minusDays(400), 40);
        var busy = registry.touchpoint("Shop", phone, support);
        registry.interactions(busy, LATEST, 3);
        assertThat(list(ALL).rows()).extracting(RegistryRow::interactions).containsExactly(null, 0L, 3L);
        assertThat(list(ALL.sortedBy(Sort.INTERACTIONS, false)).rows())
                .extracting(RegistryRow::interactions)
                .containsExactly(0L, 3L, null);
        assertThat(list(ALL.sortedBy(Sort.INTERACTIONS, true)).rows())
                .extracting(RegistryRow::interactions)
                .containsExactly(3L, 0L, null);
    }

    @Test
    void what_is_archived_is_not_served() {
        var gone = registry.strategyItem(Element.BRAND, "Effortless");
        registry.serves(line, gone);
        registry.serves(line, registry.strategyItem(Element.BRAND, "Gone, too"));
        registry.serves(callback, registry.strategyItem(Element.BRAND, "Human"));
        registry.sql("update strategy_item set archived = true where name <> 'Human'");

        assertThat(names(filter(null, null, false, null, null, true))).containsExactly("Phone line");
        assertThat(names(ALL.sortedBy(Sort.SERVES, true))).containsExactly("Callback", "Phone line");
    }

    @Test
    void filters_join_with_and() {
        var item = registry.strategyItem(Element.BRAND, "Effortless");
        registry.serves(line, item);
        var backstage = registry.touchpoint("Ticket form", phone, support);
        registry.sql("update touchpoint set frontstage = false where id = ?", backstage.value());

        assertThat(names(filter(phone.value(), null, false, null, null, false)))
                .containsExactly("Phone line", "Ticket form");
        assertThat(names(filter(phone.value(), support.value(), false, true, null, false)))
                .containsExactly("Phone line");
        assertThat(names(filter(null, null, true, null, null, false))).containsExactly("Callback");
        assertThat(names(filter(null, null, false, false, null, false))).containsExactly("Ticket form");
        assertThat(names(filter(null, null, false, null, item, false))).containsExactly("Phone line");
        assertThat(names(filter(null, null, false, null, null, true))).containsExactly("Callback", "Ticket form");
    }

    @Test
    void every_order_works_both_ways_and_keeps_every_row() {
        for (var sort : Sort.values()) {
            assertThat(list(ALL.sortedBy(sort, false)).rows()).as(sort.name()).hasSize(2);
            assertThat(list(ALL.sortedBy(sort, true)).rows()).as(sort.name()).hasSize(2);
        }
    }

    @Test
    void rows_are_ordered_by_their_figures_and_what_is_not_measured_stands_last() {
        var forum = registry.touchpoint("Forum", phone, null);
        registry.interactions(line, LATEST, 5);
        registry.interactions(forum, LATEST, 7);
        assertThat(names(ALL.sortedBy(Sort.INTERACTIONS, true))).containsExactly("Forum", "Phone line", "Callback");
        assertThat(names(ALL.sortedBy(Sort.INTERACTIONS, false))).containsExactly("Phone line", "Forum", "Callback");
        assertThat(names(ALL.sortedBy(Sort.CHANNEL, false))).containsExactly("Callback", "Forum", "Phone line");
        assertThat(names(ALL.sortedBy(Sort.DEPARTMENT, true))).containsExactly("Phone line", "Callback", "Forum");
    }

    @Test
    void a_mean_of_too_few_answers_is_not_ranked() {
        registry.feedback(line, LATEST, "CSAT", 3, 30);
        registry.feedback(callback, LATEST, "CSAT", 1, 29);
        assertThat(names(ALL.sortedBy(Sort.CSAT, false))).containsExactly("Phone line", "Callback");
        assertThat(names(ALL.sortedBy(Sort.CSAT, true))).containsExactly("Phone line", "Callback");
        registry.feedback(callback, LATEST, "CSAT", 2, 1);
        assertThat(names(ALL.sortedBy(Sort.CSAT, false))).containsExactly("Callback", "Phone line");
    }

    @Test
    void a_mean_is_ranked_by_the_end_of_its_interval_that_claims_less() {
        registry.feedback(line, LATEST, "CSAT", 3, 15);
        registry.feedback(line, LATEST, "CSAT", 5, 15);
        registry.feedback(callback, LATEST, "CSAT", 3, 40);
        registry.feedback(callback, LATEST, "CSAT", 4, 360);
        assertThat(names(ALL.sortedBy(Sort.CSAT, true))).containsExactly("Callback", "Phone line");
        assertThat(names(ALL.sortedBy(Sort.CSAT, false))).containsExactly("Callback", "Phone line");
    }

    @Test
    void any_means_are_ranked_by_the_interval_that_is_shown() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var i = 0; i < 12; i++) {
            var touchpoint = registry.touchpoint("Touchpoint " + i, phone, null);
            for (var score = 1; score <= 5; score++) {
                registry.feedback(touchpoint, LATEST, "CSAT", score, 6 + random.nextInt(40));
            }
        }
        assertThat(list(ALL.sortedBy(Sort.CSAT, true)).rows().subList(0, 12))
                .as("seed %d", seed)
                .isSortedAccordingTo(comparingDouble(
                                (RegistryRow row) -> row.csat().interval().low())
                        .reversed());
        assertThat(list(ALL.sortedBy(Sort.CSAT, false)).rows().subList(0, 12))
                .as("seed %d", seed)
                .isSortedAccordingTo(
                        comparingDouble(row -> row.csat().interval().high()));
    }

    @Test
    void pages_follow_each_other_and_the_total_stays() {
        var second = new RegistryQuery("", null, null, false, null, null, false, false, Sort.NAME, false, 2, 1);
        assertThat(list(second).rows()).extracting(RegistryRow::name).containsExactly("Phone line");
        assertThat(list(second).total()).isEqualTo(2);
    }

    @Test
    void archived_touchpoints_stand_apart() {
        CurrentActor.run(marketer, () -> archive.archive(line));
        assertThat(names(ALL)).containsExactly("Callback");
        var archived = new RegistryQuery("", null, null, false, null, null, false, true, Sort.NAME, false, 1, 50);
        assertThat(names(archived)).containsExactly("Phone line");
        assertThat(list(archived).registered()).isEqualTo(2);
    }

    @Test
    void another_workspace_sees_nothing() {
        var other = Workspaces.actor(jdbc, Role.ADMIN);
        var page = CurrentActor.as(other, () -> views.list(ALL));
        assertThat(page.rows()).isEmpty();
        assertThat(page.registered()).isZero();
    }

    private static RegistryQuery filter(
            UUID channel, UUID department, boolean unowned, Boolean front, UUID serves, boolean nothing) {
        return new RegistryQuery(
                "", channel, department, unowned, front, serves, nothing, false, Sort.NAME, false, 1, 50);
    }

    private static RegistryRow row(
            TouchpointId id,
            String name,
            String channel,
            UUID owner,
            List<Element> serves,
            long journeys,
            Long interactions,
            Figure csat,
            long friction) {
        return new RegistryRow(
                id.value(),
                name,
                channel,
                "phone",
                owner,
                owner == null ? null : "Support",
                owner == null ? 0 : 1,
                true,
                false,
                serves,
                journeys,
                interactions,
                csat,
                friction);
    }

    private List<String> names(RegistryQuery query) {
        return list(query).rows().stream().map(RegistryRow::name).toList();
    }

    private RegistryPage list(RegistryQuery query) {
        return CurrentActor.as(marketer, () -> views.list(query));
    }
}
