package cx.atlas.strategy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.persona.FakePersonas;
import cx.atlas.persona.Persona;
import cx.atlas.persona.PersonaId;
import cx.atlas.shared.Forbidden;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.strategy.Element;
import cx.atlas.strategy.FakeStrategyItems;
import cx.atlas.strategy.NeedKind;
import cx.atlas.strategy.Statement;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.Cast;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeepStrategyTests {

    private final FakeStrategyItems items = new FakeStrategyItems();
    private final FakePersonas personas = new FakePersonas();
    private final KeepStrategy use = new KeepStrategy(items, personas);
    private final Actor cxo = Cast.actor(Role.CXO);

    @Test
    void a_cxo_states_a_priority() {
        var id = CurrentActor.as(cxo, () -> use.state(priority("Keep customers")));
        assertThat(items.byId(id).element()).isEqualTo(Element.ORGANIZATION);
    }

    @Test
    void two_priorities_never_share_a_name_but_a_promise_may_have_it() {
        items.stated(priority("Trust"));
        CurrentActor.run(cxo, () -> {
            assertThatThrownBy(() -> use.state(priority("trust"))).isInstanceOf(RuleBroken.class);
            use.state(Statement.promise(new Name("Trust"), Prose.NONE, Prose.NONE));
        });
    }

    @Test
    void no_need_is_given_to_a_persona_that_is_gone() {
        var gone = personas.sketched("Collector");
        gone.archive();
        CurrentActor.run(cxo, () -> {
            assertThatThrownBy(() -> use.state(need(gone))).isInstanceOf(RuleBroken.class);
            assertThatThrownBy(() -> use.state(
                            Statement.need(new Name("Pay"), Prose.NONE, NeedKind.FUNCTIONAL, PersonaId.next())))
                    .isInstanceOf(RuleBroken.class);
        });
    }

    @Test
    void a_need_of_a_current_persona_is_kept() {
        var persona = personas.sketched("Busy parent");
        var id = CurrentActor.as(cxo, () -> use.state(need(persona)));
        assertThat(items.byId(id).personaId()).isEqualTo(persona.id());
    }

    @Test
    void an_archived_item_comes_back() {
        var item = items.stated(priority("Grow"));
        CurrentActor.run(cxo, () -> use.archive(item.id()));
        assertThat(item.archived()).isTrue();
        CurrentActor.run(cxo, () -> use.restore(item.id()));
        assertThat(item.archived()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DEPARTMENT_LEAD", "VIEWER"})
    void others_change_nothing(Role role) {
        var item = items.stated(priority("Grow"));
        CurrentActor.run(Cast.actor(role), () -> {
            assertThatThrownBy(() -> use.state(priority("New"))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> use.restate(item.id(), 0, priority("New"))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> use.archive(item.id())).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> use.restore(item.id())).isInstanceOf(Forbidden.class);
        });
    }

    private static Statement priority(String name) {
        return Statement.priority(new Name(name), Prose.NONE);
    }

    private static Statement need(Persona persona) {
        return Statement.need(new Name("Feel heard"), Prose.NONE, NeedKind.EMOTIONAL, persona.id());
    }
}
