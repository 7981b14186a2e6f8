package cx.atlas.persona.view;

import java.util.UUID;

/** Something that refers to a persona. */
public record PersonaReference(Kind kind, UUID id, String name) {

    /** What it is. */
    public enum Kind {
        JOURNEY,
        NEED
    }
}
