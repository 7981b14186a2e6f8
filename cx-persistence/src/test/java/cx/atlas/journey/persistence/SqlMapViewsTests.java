package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.Place;
import cx.atlas.journey.StageId;
import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.ArrangeSteps;
import cx.atlas.journey.usecase.PlaceTouchpoints;
import cx.atlas.journey.usecase.PublishJourney;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.usecase.WriteCards;
import cx.atlas.journey.view.CellView;
import cx.atlas.journey.view.FrictionTag;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.MapViews;
import cx.atlas.shared.Ids;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.strategy.Element;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Statements;
import cxtest.Workspaces;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class SqlMapViewsTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    StartJourney start;

    @Autowired
    PublishJourney publish;

    @Autowired
    ArrangeSteps steps;

    @Autowired
    WriteCards write;

    @Autowired
    PlaceTouchpoints place;

    @Autowired
    MapViews views;

    Actor marketer;
    JourneyId journey;

    @BeforeEach
    void a_map() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        journey = CurrentActor.as(
                marketer, () -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
    }

    @Test
    void a_map_is_read_in_order() {
        var map = map();
        assertThat(map.journey().title()).isEqualTo("First year");
        assertThat(map.stages()).extracting("name").containsExactly("Discover", "Join", "Stay");
        assertThat(map.stages().get(2).steps()).isEmpty();
        assertThat(map.steps()).extracting("at").containsExactly(0, 1, 2);
        assertThat(map.lanes())
                .extracting("kind")
                .containsExactly(LaneKind.TOUCHPOINTS, LaneKind.THINKS, LaneKind.FEELS, LaneKind.BACKSTAGE);
        assertThat(cell(map, 2, LaneKind.THINKS).cards()).extracting("body").containsExactly("Am I charged today?");
        assertThat(map.steps().get(2).feeling().drawn()).isEqualTo(-2);
        assertThat(map.steps().get(2).feeling().expected()).isZero();
    }

    @Test
    void a_touchpoint_brings_its_channel_owner_evidence_and_what_it_serves() {
        var touchpoint = touchpoint("Card form", department("Billing", 4));
        feedback(touchpoint, "CSAT", 5, 6);
        feedback(touchpoint, "NPS", 0, 6);
        feedback(touchpoint, "CSAT", -1, 50);
        day("interaction_day", touchpoint, ", n", ", 33");
        serve(touchpoint, Element.CUSTOMER);
        place(2, LaneKind.TOUCHPOINTS, touchpoint);

        var map = map();
        var placed = cell(map, 2, LaneKind.TOUCHPOINTS).cards().get(0).touchpoint();
        assertThat(placed).isNotNull();
        assertThat(placed.name()).isEqualTo("Card form");
        assertThat(placed.department()).isEqualTo("Billing");
        assertThat(placed.hue()).isEqualTo(4);
        assertThat(placed.interactions()).isEqualTo(33);
        assertThat(placed.lived().n()).isEqualTo(12);
        assertThat(placed.lived().mean()).isZero();
        // Twelve values of ±2: s² = 48/11, t(11) = 2.20099.
        assertThat(placed.lived().margin()).isCloseTo(1.3273, within(0.0005));
        assertThat(map.steps().get(2).feeling().lived()).isEqualTo(placed.lived());
        assertThat(map.steps().get(2).serves()).containsExactly(Element.CUSTOMER);
        assertThat(map.to()).isEqualTo(LocalDate.of(2024, 5, 3));
        assertThat(map.from()).isEqualTo(LocalDate.of(2024, 2, 4));
    }

    @Test
    void a_day_that_has_not_come_yet_takes_no_evidence_away() {
        var touchpoint = touchpoint("Card form", null);
        feedback(touchpoint, "CSAT", 5, 12);
        insert("""
                insert into feedback_day (day, channel_id, touchpoint_id, metric, score, n)
                select date '2199-01-01', channel_id, touchpoint_id, metric, 1, 7 from feedback_day
                """);
        place(2, LaneKind.TOUCHPOINTS, touchpoint);
        assertThat(map().to()).isEqualTo(LocalDate.of(2024, 5, 3));
        assertThat(map().steps().get(2).feeling().lived().n()).isEqualTo(12);
    }

    @Test
    void where_owners_of_two_steps_in_a_row_differ_one_hands_over() {
        var marketing = department("Marketing", 1);
        var billing = department("Billing", 4);
        place(0, LaneKind.TOUCHPOINTS, touchpoint("Trailer", marketing));
        place(1, LaneKind.TOUCHPOINTS, touchpoint("Referral", marketing));
        place(2, LaneKind.TOUCHPOINTS, touchpoint("Card form", billing));
        var map = map();
        assertThat(map.steps().get(0).handoffs()).isEmpty();
        assertThat(map.steps().get(1).handoffs()).isEmpty();
        assertThat(map.steps().get(2).handoffs()).containsValue("Marketing").hasSize(1);
    }

    @Test
    void a_part_knows_what_stands_in_its_steps_and_who_hands_over() {
        place(1, LaneKind.TOUCHPOINTS, touchpoint("Referral", department("Marketing", 1)));
        place(2, LaneKind.TOUCHPOINTS, touchpoint("Card form", department("Billing", 4)));
        var last = new StepId(map().steps().get(2).id());
        var part = CurrentActor.as(
                marketer,
                () -> views.findPart(journey, List.of(last), List.of()).orElseThrow());
        assertThat(part.steps().get(2)).isEqualTo(map().steps().get(2));
        assertThat(cell(part, 0, LaneKind.THINKS).cards()).isEmpty();
    }

    @Test
    void open_friction_of_the_step_and_of_its_touchpoints_is_shown_the_severest_first() {
        addLane(LaneKind.FRICTION);
        var touchpoint = touchpoint("Card form", null);
        place(2, LaneKind.TOUCHPOINTS, touchpoint);
        var step = map().steps().get(2).id();
        friction("Asks too much", "MEDIUM", "OPEN", step, null);
        friction("Charge date unclear", "HIGH", "FIXING", null, touchpoint.value());
        friction("Was slow", "HIGH", "SOLVED", step, null);
        friction("Elsewhere", "LOW", "OPEN", map().steps().get(0).id(), touchpoint.value());
        assertThat(cell(map(), 2, LaneKind.FRICTION).frictions())
                .extracting(FrictionTag::words)
                .containsExactly("Charge date unclear", "Asks too much");
        assertThat(cell(map(), 1, LaneKind.FRICTION).frictions()).isEmpty();
    }

    @Test
    void drafts_are_seen_by_those_who_draw_and_by_the_cxo_only() {
        for (var role : Role.values()) {
            var member = Workspaces.join(jdbc, marketer.workspaceId(), role);
            var sees = role == Role.ADMIN || role == Role.CXO || role == Role.MARKETER;
            assertThat(CurrentActor.as(member, () -> views.findMap(journey).isPresent()))
                    .as(role.name())
                    .isEqualTo(sees);
        }
        CurrentActor.run(marketer, () -> publish.publish(journey));
        var viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        assertThat(CurrentActor.as(viewer, () -> views.findMap(journey))).isPresent();
    }

    @Test
    void a_larger_map_takes_no_more_statements() {
        int small = Statements.count(this::map);
        var stage = new StageId(map().stages().get(1).id());
        var thinks = lane(map(), LaneKind.THINKS);
        CurrentActor.run(marketer, () -> {
            for (int i = 0; i < 20; i++) {
                var step = steps.add(journey, stage, new Name("Step " + i), Place.last());
                write.write(journey, step, thinks, new Prose("Thought " + i));
            }
        });
        place(2, LaneKind.TOUCHPOINTS, touchpoint("Card form", department("Billing", 4)));
        assertThat(Statements.list(this::map)).hasSize(small).hasSizeLessThanOrEqualTo(10);
    }

    private MapView map() {
        return CurrentActor.as(marketer, () -> views.findMap(journey).orElseThrow());
    }

    private static CellView cell(MapView map, int step, LaneKind kind) {
        return map.steps().get(step).cell(lane(map, kind).value());
    }

    private static LaneId lane(MapView map, LaneKind kind) {
        return new LaneId(map.lanes().stream()
                .filter(lane -> lane.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id());
    }

    private void place(int step, LaneKind kind, TouchpointId touchpoint) {
        var map = map();
        CurrentActor.run(
                marketer,
                () -> place.place(journey, new StepId(map.steps().get(step).id()), lane(map, kind), touchpoint));
    }

    private void addLane(LaneKind kind) {
        insert(
                "insert into lane (id, version, journey_id, kind, rank) values (?, 0, ?, ?, 'b00')",
                Ids.next(),
                journey.value(),
                kind.name());
    }

    private UUID department(String name, int hue) {
        var id = Ids.next();
        insert("""
                insert into department (id, version, name, frontstage, purpose, intended_feeling, hue)
                values (?, 0, ?, true, '', '', ?)
                """, id, name, hue);
        return id;
    }

    private TouchpointId touchpoint(String name, UUID department) {
        var channel = Ids.next();
        var id = TouchpointId.next();
        insert(
                "insert into channel (id, version, name, icon, tenure) values (?, 0, ?, 'mail', 'OWNED')",
                channel,
                "Channel of " + name);
        insert("""
                insert into touchpoint (id, version, name, channel_id, department_id, frontstage, description, intended_feeling, expectation)
                values (?, 0, ?, ?, ?, true, '', '', '')
                """, id.value(), name, channel, department);
        return id;
    }

    private void serve(TouchpointId touchpoint, Element element) {
        var item = Ids.next();
        insert(
                "insert into strategy_item (id, version, element, name, description) values (?, 0, ?, 'Calm', '')",
                item,
                element.name());
        insert("insert into touchpoint_serves (touchpoint_id, serves) values (?, ?)", touchpoint.value(), item);
    }

    private void feedback(TouchpointId touchpoint, String metric, int score, int n) {
        day("feedback_day", touchpoint, ", metric, score, n", ", '%s', %d, %d".formatted(metric, score, n));
    }

    private void day(String table, TouchpointId touchpoint, String columns, String values) {
        insert(
                "insert into %s (day, channel_id, touchpoint_id%s) values (date '2024-05-03', ?, ?%s)"
                        .formatted(table, columns, values),
                new UUID(0, 0),
                touchpoint.value());
    }

    private void friction(String words, String severity, String status, UUID step, UUID touchpoint) {
        insert(
                """
                insert into friction_point (id, version, step_id, touchpoint_id, kind, severity, words, evidence, status, flagged_by)
                values (?, 0, ?::uuid, ?::uuid, 'UNCLEAR', ?, ?, 'ASSUMED', ?, ?)
                """,
                Ids.next(),
                step,
                touchpoint,
                severity,
                words,
                status,
                marketer.accountId().value());
    }

    private void insert(String sql, Object... values) {
        CurrentActor.run(
                marketer,
                () -> transaction.executeWithoutResult(
                        t -> jdbc.sql(sql).params(values).update()));
    }
}
