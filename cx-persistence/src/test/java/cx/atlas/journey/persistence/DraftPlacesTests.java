package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.friction.view.FrictionFilter;
import cx.atlas.friction.view.FrictionViews;
import cx.atlas.insight.Period;
import cx.atlas.insight.view.CellTouchpoint;
import cx.atlas.insight.view.Dashboard;
import cx.atlas.insight.view.DashboardViews;
import cx.atlas.insight.view.DepartmentReach;
import cx.atlas.insight.view.DepartmentReachViews;
import cx.atlas.insight.view.HeatMap;
import cx.atlas.interaction.view.EvidenceFilter;
import cx.atlas.interaction.view.EvidenceViews;
import cx.atlas.journey.CardId;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.StageId;
import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.PlaceTouchpoints;
import cx.atlas.shared.Name;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.view.RegistryQuery;
import cx.atlas.touchpoint.view.RegistryRow;
import cx.atlas.touchpoint.view.RegistryViews;
import cx.atlas.touchpoint.view.TouchpointView.Use;
import cx.atlas.touchpoint.view.TouchpointViews;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cxtest.Registry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where touchpoints stand reaches those who see no drafts as it was published last, in figures, too. */
class DraftPlacesTests extends VersionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final Period PERIOD = Period.ending(DAY, 90);

    @Autowired
    ApplicationContext context;

    @Autowired
    PlaceTouchpoints place;

    @Autowired
    DashboardViews dashboards;

    @Autowired
    DepartmentReachViews reach;

    @Autowired
    RegistryViews registries;

    @Autowired
    TouchpointViews touchpoints;

    @Autowired
    EvidenceViews evidence;

    @Autowired
    FrictionViews frictions;

    ChannelId phone;
    DepartmentId support;
    TouchpointId line;
    TouchpointId hotline;

    /** The hotline, and a stage's new name, are in the draft only; of the line, the draft has nothing any more. */
    @BeforeEach
    void a_draft_that_went_on() {
        var registry = new Registry(context, marketer);
        phone = registry.channel("Phone");
        support = registry.department("Support");
        line = registry.touchpoint("Line", phone, support);
        hotline = registry.touchpoint("Hotline", phone, support);
        var was = place(0, line);
        as(() -> publish.publish(journey));
        as(() -> write.remove(journey, was));
        place(1, hotline);
        var stage = map(marketer).stages().get(0);
        as(() -> stages.rename(journey, new StageId(stage.id()), stage.version(), new Name("Secret")));
        registry.interactions(line, DAY, 40);
        registry.interactions(hotline, DAY, 2);
        registry.feedback(line, DAY, "CSAT", 5, 30);
        registry.feedback(hotline, DAY, "CSAT", 1, 3);
        registry.friction(line, "Waits", "OPEN");
        registry.friction(hotline, "Is lost", "OPEN");
    }

    @Test
    void the_heat_map_and_what_is_behind_a_cell() {
        var seen = dashboard(viewer).heatMap();
        assertThat(seen.columns()).extracting(HeatMap.Column::stage).containsExactly("Discover");
        assertThat(seen.rows().get(0).cells().get(0).interactions()).isEqualTo(40);
        assertThat(cell(viewer, "discover")).containsExactly("Line");
        assertThat(cell(viewer, "secret")).isEmpty();

        var drawn = dashboard(marketer).heatMap();
        assertThat(drawn.columns()).extracting(HeatMap.Column::stage).containsExactly("Secret");
        assertThat(drawn.rows().get(0).cells().get(0).interactions()).isEqualTo(2);
        assertThat(cell(marketer, "secret")).containsExactly("Hotline");
    }

    @Test
    void the_figures_of_a_journey_and_the_rows_behind_them() {
        assertThat(dashboard(viewer).interactions()).isEqualTo(40);
        assertThat(dashboard(viewer).headlines())
                .anySatisfy(h -> assertThat(h.now().n()).isEqualTo(30));
        assertThat(dashboard(viewer).frictions()).extracting("words").containsExactly("Waits");
        assertThat(of(viewer, () -> evidence.countInteractions(inJourney()))).isEqualTo(40);
        assertThat(of(viewer, () -> frictions.countByStatus(frictionOfJourney()).size()))
                .isOne();

        assertThat(dashboard(marketer).interactions()).isEqualTo(2);
        assertThat(dashboard(marketer).headlines())
                .anySatisfy(h -> assertThat(h.now().n()).isEqualTo(3));
        assertThat(dashboard(marketer).frictions()).extracting("words").containsExactly("Is lost");
        assertThat(as(() -> evidence.countInteractions(inJourney()))).isEqualTo(2);
    }

    @Test
    void the_registry_the_touchpoint_and_the_department() {
        for (var sort : RegistryQuery.Sort.values()) {
            assertThat(journeys(viewer, sort)).as(sort.name()).isEqualTo(Map.of("Line", 1L, "Hotline", 0L));
            assertThat(journeys(marketer, sort)).as(sort.name()).isEqualTo(Map.of("Line", 0L, "Hotline", 1L));
        }
        assertThat(uses(viewer, line)).containsExactly("Sees a trailer");
        assertThat(uses(viewer, hotline)).isEmpty();
        assertThat(uses(marketer, hotline)).containsExactly("Asks a friend");
        assertThat(of(viewer, () -> reach.reach(support)))
                .isEqualTo(new DepartmentReach(1, 1, Map.of(line.value(), List.of("Discover"))));
        assertThat(of(marketer, () -> reach.reach(support)))
                .isEqualTo(new DepartmentReach(1, 1, Map.of(hotline.value(), List.of("Secret"))));
    }

    @Test
    void a_journey_that_was_withdrawn_tells_nothing() {
        as(() -> publish.withdraw(journey));
        assertThat(dashboard(viewer).heatMap().columns()).isEmpty();
        assertThat(dashboard(viewer).interactions()).isZero();
        assertThat(uses(viewer, line)).isEmpty();
    }

    /** A database of another language would sort "a" before "Z". */
    @Test
    void ranks_compare_byte_by_byte_in_whatever_language_the_database_sorts_words() {
        for (boolean drafts : new boolean[] {true, false}) {
            assertThat(inside(() -> jdbc.sql("""
                                    select distinct pg_collation_for(s.rank) || ' ' || pg_collation_for(s.stage_rank) from seen_steps(:drafts) s
                                    """)
                            .param("drafts", drafts)
                            .query(String.class)
                            .list()))
                    .containsExactly("\"C\" \"C\"");
        }
    }

    private CardId place(int step, TouchpointId touchpoint) {
        var map = map(marketer);
        var lane = map.lanes().stream()
                .filter(l -> l.kind() == LaneKind.TOUCHPOINTS)
                .findFirst()
                .orElseThrow();
        return as(
                () -> place.place(journey, new StepId(map.steps().get(step).id()), new LaneId(lane.id()), touchpoint));
    }

    private Dashboard dashboard(Actor reader) {
        return of(reader, () -> dashboards.dashboard(PERIOD, journey));
    }

    private List<String> cell(Actor reader, String stage) {
        return of(reader, () -> dashboards.listCell(PERIOD, journey, phone, stage)).stream()
                .map(CellTouchpoint::name)
                .toList();
    }

    private Map<String, Long> journeys(Actor reader, RegistryQuery.Sort sort) {
        var rows = of(reader, () -> registries.list(RegistryQuery.all(50).sortedBy(sort, true)))
                .rows();
        return rows.stream()
                .filter(row -> Set.of("Line", "Hotline").contains(row.name()))
                .collect(Collectors.toMap(RegistryRow::name, RegistryRow::journeys));
    }

    private List<String> uses(Actor reader, TouchpointId touchpoint) {
        return of(reader, () -> touchpoints.findTouchpoint(touchpoint)).orElseThrow().uses().stream()
                .map(Use::step)
                .toList();
    }

    private EvidenceFilter inJourney() {
        return new EvidenceFilter(null, null, journey.value(), null, null, null, null, null, null, "");
    }

    private FrictionFilter frictionOfJourney() {
        return new FrictionFilter("", Set.of(), null, null, null, null, journey.value(), null, null, false);
    }

    private static <T> T of(Actor reader, Supplier<T> question) {
        return CurrentActor.as(reader, question);
    }
}
