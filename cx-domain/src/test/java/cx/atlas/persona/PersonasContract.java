package cx.atlas.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.Name;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Personas} keeps; the calls of {@link #inTransaction} are one transaction each. */
public abstract class PersonasContract {

    protected abstract Personas personas();

    protected abstract void inTransaction(Runnable act);

    @Test
    void a_saved_persona_comes_back_as_it_was() {
        var said = new PersonaDescription(
                new Name("Busy parent"),
                new Prose("A calm evening"),
                new Prose("Clear bills\nOne login"),
                new Prose("An answer the same day"),
                new Prose("I have ten minutes."),
                new Share(new BigDecimal("38.5")),
                new LifetimeValue(new BigDecimal("612.25")));
        var id = saved(said);
        inTransaction(() -> assertThat(personas().byId(id).description()).isEqualTo(said));
    }

    @Test
    void what_nobody_knows_comes_back_unknown() {
        var said = PersonaDescription.of(new Name("Newcomer"));
        var id = saved(said);
        inTransaction(() -> assertThat(personas().byId(id).description()).isEqualTo(said));
    }

    @Test
    void what_is_said_later_replaces_what_was_said() {
        var id = saved(PersonaDescription.of(new Name("Newcomer")));
        var later = new PersonaDescription(
                new Name("First-timer"), Prose.NONE, Prose.NONE, Prose.NONE, Prose.NONE, null, null);
        inTransaction(() -> {
            personas().byId(id).describe(later);
            personas().byId(id).archive();
        });
        inTransaction(() -> {
            assertThat(personas().byId(id).description()).isEqualTo(later);
            assertThat(personas().byId(id).archived()).isTrue();
        });
    }

    @Test
    void a_name_is_taken_whatever_the_case_but_not_by_itself() {
        var id = saved(PersonaDescription.of(new Name("Collector")));
        inTransaction(() -> {
            assertThatThrownBy(() -> personas().requireNewName(new Name("COLLECTOR"), PersonaId.next()))
                    .isInstanceOf(RuleBroken.class);
            personas().requireNewName(new Name("collector"), id);
        });
    }

    @Test
    void an_unknown_persona_is_not_found() {
        inTransaction(() ->
                assertThatThrownBy(() -> personas().byId(PersonaId.next())).isInstanceOf(NotFound.class));
    }

    private PersonaId saved(PersonaDescription said) {
        var persona = new Persona(PersonaId.next(), said);
        inTransaction(() -> personas().save(persona));
        return persona.id();
    }
}
