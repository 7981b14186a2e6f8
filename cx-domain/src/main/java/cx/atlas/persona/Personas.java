package cx.atlas.persona;

import cx.atlas.shared.Name;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.RuleBroken;
import java.util.Optional;

/** The personas of the current workspace. */
public interface Personas {

    Optional<Persona> findById(PersonaId id);

    default Persona byId(PersonaId id) {
        return findById(id).orElseThrow(() -> new NotFound("persona"));
    }

    Persona save(Persona persona);

    boolean existsByNameValueIgnoreCaseAndIdNot(String name, PersonaId except);

    /** Refuses a name that another persona has, also an archived one. */
    default void requireNewName(Name name, PersonaId except) {
        if (existsByNameValueIgnoreCaseAndIdNot(name.value(), except)) {
            throw RuleBroken.at("name", "error.name.taken", name.value());
        }
    }
}
