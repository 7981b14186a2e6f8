package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cx.atlas.journey.Heading;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyKind;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.JourneyStatus;
import cx.atlas.journey.usecase.ArchiveJourney;
import cx.atlas.journey.usecase.PublishJourney;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.view.JourneyOrder;
import cx.atlas.journey.view.JourneyQuery;
import cx.atlas.journey.view.JourneyRow;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Registry;
import cxtest.Statements;
import cxtest.Workspaces;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class SqlJourneyViewsTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartJourney start;

    @Autowired
    PublishJourney publish;

    @Autowired
    ArchiveJourney archive;

    @Autowired
    JourneyViews views;

    @Autowired
    ApplicationContext context;

    Actor marketer;

    @BeforeEach
    void people() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
    }

    @Test
    void a_row_shows_the_drawn_curve_step_by_step() {
        start("First year", JourneyKind.AS_IS);
        var row = list(JourneyQuery.all()).get(0);
        assertThat(row.curve()).containsExactly(1, 2, -2);
        assertThat(row.owner()).isEqualTo("MARKETER");
        assertThat(row.touchpoints()).isZero();
    }

    @Test
    void it_is_searched_in_title_goal_and_owner_word_by_word() {
        start("First year", JourneyKind.AS_IS);
        start("Moving house", JourneyKind.TO_BE);
        assertThat(titles(query("year marketer"))).containsExactly("First year");
        assertThat(titles(query("watch MOVING"))).containsExactly("Moving house");
        assertThat(titles(query("100%"))).isEmpty();
        assertThat(titles(query("_"))).isEmpty();
    }

    @Test
    void it_is_filtered_by_kind_and_status_and_sorted() {
        var first = start("First year", JourneyKind.AS_IS);
        start("Moving house", JourneyKind.TO_BE);
        CurrentActor.run(marketer, () -> publish.publish(first));
        assertThat(titles(new JourneyQuery("", JourneyKind.TO_BE, null, null, null, false, JourneyOrder.TITLE, false)))
                .containsExactly("Moving house");
        assertThat(titles(new JourneyQuery(
                        "", null, JourneyStatus.PUBLISHED, null, null, false, JourneyOrder.TITLE, false)))
                .containsExactly("First year");
        for (var order : JourneyOrder.values()) {
            assertThat(titles(new JourneyQuery("", null, null, null, null, false, order, true)))
                    .as(order.name())
                    .hasSize(2);
        }
        assertThat(titles(new JourneyQuery("", null, null, null, null, false, JourneyOrder.TITLE, true)))
                .containsExactly("Moving house", "First year");
    }

    @Test
    void archived_ones_stand_apart_and_drafts_are_hidden_from_viewers() {
        var first = start("First year", JourneyKind.AS_IS);
        var viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        assertThat(CurrentActor.as(viewer, () -> views.countJourneys(JourneyQuery.all())))
                .isZero();
        CurrentActor.run(marketer, () -> archive.archive(first));
        assertThat(titles(JourneyQuery.all())).isEmpty();
        assertThat(titles(new JourneyQuery("", null, null, null, null, true, JourneyOrder.CHANGED, true)))
                .containsExactly("First year");
    }

    @Test
    void a_row_counts_the_friction_of_its_steps_and_of_its_touchpoints_each_once() {
        var registry = new Registry(context, marketer);
        var line = registry.touchpoint("Line", registry.channel("Phone"), null);
        var drawn = registry.journey("Calls", line);
        start("First year", JourneyKind.AS_IS);
        registry.friction(line, "Waits", "OPEN");
        registry.friction(line, "Waited", "SOLVED");
        registry.sql("""
                insert into friction_point (id, version, step_id, touchpoint_id, kind, severity, words, evidence, status, flagged_by)
                select gen_random_uuid(), 0, s.id, ?, 'WAIT', 'LOW', 'Here', 'ASSUMED', 'OPEN', gen_random_uuid() from step s where s.journey_id = ?
                """, line.value(), drawn);
        assertThat(list(JourneyQuery.all()))
                .extracting(JourneyRow::title, JourneyRow::frictions)
                .containsExactlyInAnyOrder(tuple("Calls", 2L), tuple("First year", 0L));
    }

    @Test
    void a_longer_list_takes_no_more_statements() {
        start("First year", JourneyKind.AS_IS);
        int one = Statements.count(() -> list(JourneyQuery.all()));
        start("Second year", JourneyKind.AS_IS);
        start("Third year", JourneyKind.AS_IS);
        assertThat(Statements.count(() -> list(JourneyQuery.all()))).isEqualTo(one);
    }

    private JourneyId start(String title, JourneyKind kind) {
        var heading = new Heading(new Name(title), new Prose("Watch tonight"), kind, null, marketer.accountId());
        return CurrentActor.as(marketer, () -> start.start(heading, JourneyMother.firstYear()));
    }

    private static JourneyQuery query(String text) {
        return new JourneyQuery(text, null, null, null, null, false, JourneyOrder.TITLE, false);
    }

    private List<String> titles(JourneyQuery query) {
        assertThat(CurrentActor.as(marketer, () -> views.countJourneys(query)))
                .isEqualTo(list(query).size());
        return list(query).stream().map(JourneyRow::title).toList();
    }

    private List<JourneyRow> list(JourneyQuery query) {
        return CurrentActor.as(marketer, () -> views.listJourneys(query, 50, 0));
    }
}
