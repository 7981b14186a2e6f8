package cx.atlas.persona;

import cx.atlas.shared.Ids;
import java.util.UUID;

/** The identity of a persona. */
public record PersonaId(UUID value) {

    public static PersonaId next() {
        return new PersonaId(Ids.next());
    }
}
