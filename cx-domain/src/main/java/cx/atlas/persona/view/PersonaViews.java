package cx.atlas.persona.view;

import cx.atlas.persona.PersonaId;
import java.util.List;
import java.util.Optional;

/** Reads personas for screens. */
public interface PersonaViews {

    /** By name; archived ones only where asked for. */
    List<PersonaRow> listPersonas(boolean archived);

    Optional<PersonaRow> findPersona(PersonaId id);

    /** The current journeys and customer needs that refer to it, by kind and name. */
    List<PersonaReference> listReferences(PersonaId id);
}
