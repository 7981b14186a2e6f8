package cx.atlas.strategy.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.persona.PersonaDescription;
import cx.atlas.persona.usecase.KeepPersonas;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.strategy.Element;
import cx.atlas.strategy.NeedKind;
import cx.atlas.strategy.Statement;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.strategy.usecase.KeepStrategy;
import cx.atlas.strategy.view.CoverageRow;
import cx.atlas.strategy.view.IdleTouchpoints;
import cx.atlas.strategy.view.StrategyItemRow;
import cx.atlas.strategy.view.StrategyViews;
import cx.atlas.touchpoint.ChannelIcon;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.Tenure;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.usecase.ArchiveTouchpoint;
import cx.atlas.touchpoint.usecase.KeepChannels;
import cx.atlas.touchpoint.usecase.RecordTouchpoint;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Statements;
import cxtest.Workspaces;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class SqlStrategyViewsTests {

    @Autowired
    StrategyViews views;

    @Autowired
    KeepStrategy keep;

    @Autowired
    KeepPersonas personas;

    @Autowired
    KeepChannels channels;

    @Autowired
    RecordTouchpoint record;

    @Autowired
    ArchiveTouchpoint archive;

    @Autowired
    JdbcClient jdbc;

    Actor marketer;
    ChannelId web;

    @BeforeEach
    void people() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        web = CurrentActor.as(
                marketer,
                () -> channels.open(
                        new KeepChannels.Description(new Name("Web"), new ChannelIcon("world-www"), Tenure.OWNED)));
    }

    @Test
    void items_stand_in_the_order_of_the_elements_and_then_by_name() {
        var persona = CurrentActor.as(marketer, () -> personas.sketch(PersonaDescription.of(new Name("Busy parent"))));
        var need = stated(Statement.need(new Name("Feel heard"), Prose.NONE, NeedKind.EMOTIONAL, persona));
        var promise = stated(Statement.promise(new Name("Effortless"), Prose.NONE, new Prose("At ease")));
        var second = stated(Statement.priority(new Name("keep customers"), Prose.NONE));
        var first = stated(Statement.priority(new Name("Grow"), Prose.NONE));

        assertThat(CurrentActor.as(marketer, () -> views.listItems(false)))
                .containsExactly(
                        new StrategyItemRow(first.value(), Element.ORGANIZATION, "Grow", null, null),
                        new StrategyItemRow(second.value(), Element.ORGANIZATION, "keep customers", null, null),
                        new StrategyItemRow(promise.value(), Element.BRAND, "Effortless", null, null),
                        new StrategyItemRow(
                                need.value(), Element.CUSTOMER, "Feel heard", NeedKind.EMOTIONAL, "Busy parent"));
        assertThat(coverage().get(2).intendedFeeling()).isEqualTo("At ease");
        assertThat(coverage().get(3).personaId()).isEqualTo(persona.value());
    }

    @Test
    void coverage_counts_current_touchpoints_and_names_the_first_few() {
        var grow = stated(Statement.priority(new Name("Grow"), Prose.NONE));
        var calm = stated(Statement.promise(new Name("Calm"), Prose.NONE, Prose.NONE));
        recorded("Sign-up form", true, grow, calm);
        recorded("Newsletter", true, grow);
        recorded("Audit log", false, grow);
        recorded("Zebra", false, grow);
        var gone = recorded("Fax", true, grow);
        CurrentActor.run(marketer, () -> archive.archive(gone));

        assertThat(coverage().get(0)).satisfies(row -> {
            assertThat(row.touchpoints()).isEqualTo(4);
            assertThat(row.frontstage()).isEqualTo(2);
            assertThat(row.some()).containsExactly("Audit log", "Newsletter", "Sign-up form");
            assertThat(row.unserved()).isFalse();
        });
        assertThat(coverage().get(1).touchpoints()).isEqualTo(1);
    }

    @Test
    void what_nobody_serves_and_what_serves_nothing_is_seen() {
        stated(Statement.priority(new Name("Grow"), Prose.NONE));
        var served = stated(Statement.priority(new Name("Keep customers"), Prose.NONE));
        recorded("Phone line", true, served);
        recorded("Poster", true);
        recorded("Ledger", false);

        assertThat(coverage()).extracting(CoverageRow::unserved).containsExactly(true, false);
        assertThat(CurrentActor.as(marketer, () -> views.idleTouchpoints()))
                .isEqualTo(new IdleTouchpoints(2, 3, List.of("Ledger", "Poster")));
    }

    @Test
    void what_serves_only_what_is_archived_serves_nothing() {
        var gone = stated(Statement.priority(new Name("Grow"), Prose.NONE));
        recorded("Poster", true, gone);
        CurrentActor.run(marketer, () -> keep.archive(gone));
        assertThat(CurrentActor.as(marketer, () -> views.idleTouchpoints()))
                .isEqualTo(new IdleTouchpoints(1, 1, List.of("Poster")));
    }

    @Test
    void an_empty_workspace_has_no_idle_touchpoints() {
        assertThat(CurrentActor.as(marketer, () -> views.idleTouchpoints()))
                .isEqualTo(new IdleTouchpoints(0, 0, List.of()));
    }

    @Test
    void an_archived_item_is_listed_where_asked_for() {
        var id = stated(Statement.priority(new Name("Grow"), Prose.NONE));
        CurrentActor.run(marketer, () -> keep.archive(id));
        assertThat(coverage()).isEmpty();
        assertThat(CurrentActor.as(marketer, () -> views.listCoverage(true)))
                .singleElement()
                .satisfies(row -> assertThat(row.unserved()).isFalse());
        assertThat(CurrentActor.as(marketer, () -> views.findItem(id)))
                .map(CoverageRow::archived)
                .contains(true);
    }

    @Test
    void the_lists_cost_the_same_however_long_they_are() {
        var first = stated(Statement.priority(new Name("Grow"), Prose.NONE));
        recorded("Poster", true, first);
        var few = Statements.count(this::coverage);
        for (var i = 0; i < 20; i++) {
            recorded("Touchpoint " + i, true, stated(Statement.priority(new Name("Priority " + i), Prose.NONE)));
        }
        assertThat(Statements.list(() -> assertThat(coverage()).hasSize(21))).hasSize(few);
    }

    private StrategyItemId stated(Statement said) {
        return CurrentActor.as(marketer, () -> keep.state(said));
    }

    private TouchpointId recorded(String name, boolean frontstage, StrategyItemId... serves) {
        return CurrentActor.as(
                marketer,
                () -> record.record(new TouchpointDescription(
                        new Name(name), web, null, frontstage, Prose.NONE, Prose.NONE, Prose.NONE, Set.of(serves))));
    }

    private List<CoverageRow> coverage() {
        return CurrentActor.as(marketer, () -> views.listCoverage(false));
    }
}
