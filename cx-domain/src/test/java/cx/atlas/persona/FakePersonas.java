package cx.atlas.persona;

import cx.atlas.shared.Name;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Personas in memory. */
public class FakePersonas implements Personas {

    private final Map<PersonaId, Persona> stored = new LinkedHashMap<>();

    /** A stored persona of this name. */
    public Persona sketched(String name) {
        return save(new Persona(PersonaId.next(), PersonaDescription.of(new Name(name))));
    }

    @Override
    public Optional<Persona> findById(PersonaId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Persona save(Persona persona) {
        stored.put(persona.id(), persona);
        return persona;
    }

    @Override
    public boolean existsByNameValueIgnoreCaseAndIdNot(String name, PersonaId except) {
        return stored.values().stream()
                .anyMatch(one ->
                        one.name().value().equalsIgnoreCase(name) && !one.id().equals(except));
    }
}
