package cx.atlas.persona.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.persona.LifetimeValue;
import cx.atlas.persona.PersonaDescription;
import cx.atlas.persona.PersonaId;
import cx.atlas.persona.Share;
import cx.atlas.persona.usecase.KeepPersonas;
import cx.atlas.persona.view.PersonaReference;
import cx.atlas.persona.view.PersonaRow;
import cx.atlas.persona.view.PersonaViews;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.strategy.NeedKind;
import cx.atlas.strategy.Statement;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.strategy.usecase.KeepStrategy;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Statements;
import cxtest.Workspaces;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class SqlPersonaViewsTests {

    @Autowired
    PersonaViews views;

    @Autowired
    KeepPersonas keep;

    @Autowired
    KeepStrategy strategy;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Actor marketer;

    @BeforeEach
    void people() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
    }

    @Test
    void a_row_shows_what_was_said() {
        var said = new PersonaDescription(
                new Name("Busy parent"),
                new Prose("A calm evening\nNo surprises"),
                new Prose("Clear bills"),
                new Prose("An answer the same day"),
                new Prose("I have ten minutes."),
                new Share(new BigDecimal("38.5")),
                new LifetimeValue(new BigDecimal("612")));
        var id = sketched(said);
        assertThat(list(false))
                .containsExactly(new PersonaRow(
                        id.value(),
                        0,
                        "Busy parent",
                        "A calm evening\nNo surprises",
                        "Clear bills",
                        "An answer the same day",
                        "I have ten minutes.",
                        new BigDecimal("38.50"),
                        new BigDecimal("612.00"),
                        false,
                        0,
                        0));
        assertThat(CurrentActor.as(marketer, () -> views.findPersona(id)))
                .map(PersonaRow::name)
                .contains("Busy parent");
    }

    @Test
    void what_nobody_knows_is_null_and_not_zero() {
        sketched(PersonaDescription.of(new Name("Newcomer")));
        assertThat(list(false)).singleElement().satisfies(row -> {
            assertThat(row.shareOfCustomers()).isNull();
            assertThat(row.meanLifetimeValue()).isNull();
        });
    }

    @Test
    void archived_personas_are_listed_where_asked_for_and_other_workspaces_never() {
        var id = sketched(PersonaDescription.of(new Name("Collector")));
        CurrentActor.run(marketer, () -> keep.archive(id));
        assertThat(list(false)).isEmpty();
        assertThat(list(true)).extracting(PersonaRow::archived).containsExactly(true);
        var other = Workspaces.actor(jdbc, Role.MARKETER);
        assertThat(CurrentActor.as(other, () -> views.listPersonas(true))).isEmpty();
        assertThat(CurrentActor.as(other, () -> views.findPersona(id))).isEmpty();
    }

    @Test
    void journeys_and_needs_refer_to_a_persona_while_they_are_current() {
        var id = sketched(PersonaDescription.of(new Name("Binge watcher")));
        var need = need("Find the next episode", id);
        var given = need("Forgotten", id);
        CurrentActor.run(marketer, () -> strategy.archive(given));
        var journey = UUID.randomUUID();
        CurrentActor.run(
                marketer,
                () -> transaction.executeWithoutResult(
                        begun -> jdbc.sql("""
                        insert into journey (id, version, title, goal, kind, status, persona_id)
                        values (?, 0, 'First month', '', 'AS_IS', 'DRAFT', ?)
                        """).params(journey, id.value()).update()));

        assertThat(CurrentActor.as(marketer, () -> views.listReferences(id)))
                .containsExactly(
                        new PersonaReference(PersonaReference.Kind.JOURNEY, journey, "First month"),
                        new PersonaReference(PersonaReference.Kind.NEED, need.value(), "Find the next episode"));
        assertThat(list(false)).singleElement().satisfies(row -> {
            assertThat(row.journeys()).isEqualTo(1);
            assertThat(row.customerNeeds()).isEqualTo(1);
        });
        var viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        assertThat(CurrentActor.as(viewer, () -> views.listPersonas(false)))
                .singleElement()
                .extracting(PersonaRow::journeys)
                .as("a draft")
                .isEqualTo(0L);
        assertThat(CurrentActor.as(viewer, () -> views.findPersona(id))
                        .orElseThrow()
                        .journeys())
                .isZero();
    }

    @Test
    void the_list_costs_the_same_however_long_it_is() {
        sketched(PersonaDescription.of(new Name("One")));
        var few = Statements.count(() -> list(false));
        for (var i = 0; i < 20; i++) {
            sketched(PersonaDescription.of(new Name("Persona " + i)));
        }
        assertThat(Statements.list(() -> assertThat(list(false)).hasSize(21))).hasSize(few);
    }

    private PersonaId sketched(PersonaDescription said) {
        return CurrentActor.as(marketer, () -> keep.sketch(said));
    }

    private StrategyItemId need(String name, PersonaId persona) {
        return CurrentActor.as(
                marketer,
                () -> strategy.state(Statement.need(new Name(name), Prose.NONE, NeedKind.FUNCTIONAL, persona)));
    }

    private List<PersonaRow> list(boolean archived) {
        return CurrentActor.as(marketer, () -> views.listPersonas(archived));
    }
}
