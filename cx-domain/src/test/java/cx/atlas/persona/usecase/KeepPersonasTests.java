package cx.atlas.persona.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.persona.FakePersonas;
import cx.atlas.persona.PersonaDescription;
import cx.atlas.persona.PersonaId;
import cx.atlas.shared.Forbidden;
import cx.atlas.shared.Name;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.Cast;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeepPersonasTests {

    private final FakePersonas personas = new FakePersonas();
    private final KeepPersonas use = new KeepPersonas(personas);
    private final Actor marketer = Cast.actor(Role.MARKETER);

    @Test
    void a_marketer_sketches_a_persona() {
        var id = CurrentActor.as(marketer, () -> use.sketch(said("Busy parent")));
        assertThat(personas.byId(id).name()).isEqualTo(new Name("Busy parent"));
    }

    @Test
    void two_personas_never_share_a_name() {
        personas.sketched("Busy parent");
        var other = personas.sketched("Collector");
        CurrentActor.run(marketer, () -> {
            assertThatThrownBy(() -> use.sketch(said("busy PARENT"))).isInstanceOf(RuleBroken.class);
            assertThatThrownBy(() -> use.describe(other.id(), 0, said("Busy parent")))
                    .isInstanceOf(StaleEdit.class);
        });
        assertThat(other.name()).isEqualTo(new Name("Collector"));
    }

    @Test
    void what_does_not_exist_is_not_found() {
        CurrentActor.run(
                marketer,
                () -> assertThatThrownBy(() -> use.archive(PersonaId.next())).isInstanceOf(NotFound.class));
    }

    @Test
    void an_archived_persona_comes_back() {
        var persona = personas.sketched("Collector");
        CurrentActor.run(marketer, () -> use.archive(persona.id()));
        assertThat(persona.archived()).isTrue();
        CurrentActor.run(marketer, () -> use.restore(persona.id()));
        assertThat(persona.archived()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CXO", "DEPARTMENT_LEAD", "VIEWER"})
    void others_change_nothing(Role role) {
        var persona = personas.sketched("Collector");
        CurrentActor.run(Cast.actor(role), () -> {
            assertThatThrownBy(() -> use.sketch(said("New"))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> use.describe(persona.id(), 0, said("New"))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> use.archive(persona.id())).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> use.restore(persona.id())).isInstanceOf(Forbidden.class);
        });
    }

    private static PersonaDescription said(String name) {
        return PersonaDescription.of(new Name(name));
    }
}
