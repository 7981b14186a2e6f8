package cx.atlas.persona.usecase;

import cx.atlas.persona.Persona;
import cx.atlas.persona.PersonaDescription;
import cx.atlas.persona.PersonaId;
import cx.atlas.persona.Personas;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import lombok.RequiredArgsConstructor;

/** Sketches, describes, archives and restores personas. */
@UseCase
@RequiredArgsConstructor
public class KeepPersonas {

    private final Personas personas;

    public PersonaId sketch(PersonaDescription said) {
        CurrentActor.require(Permission.EDIT_PERSONAS);
        var id = PersonaId.next();
        personas.requireNewName(said.name(), id);
        return personas.save(new Persona(id, said)).id();
    }

    /** @param expected the version that the form was drawn from */
    public void describe(PersonaId id, long expected, PersonaDescription said) {
        CurrentActor.require(Permission.EDIT_PERSONAS);
        var persona = personas.byId(id);
        persona.requireVersion(expected);
        personas.requireNewName(said.name(), id);
        persona.describe(said);
    }

    public void archive(PersonaId id) {
        CurrentActor.require(Permission.EDIT_PERSONAS);
        personas.byId(id).archive();
    }

    public void restore(PersonaId id) {
        CurrentActor.require(Permission.EDIT_PERSONAS);
        personas.byId(id).restore();
    }
}
