package cx.atlas.persona;

import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a persona.
 *
 * @param goals what these customers want to reach, a line each; needs and expectations alike
 * @param quote a sentence in a customer's own words
 * @param shareOfCustomers null where nobody knows it
 * @param meanLifetimeValue null where nobody knows it
 */
public record PersonaDescription(
        Name name,
        Prose goals,
        Prose needs,
        Prose expectations,
        Prose quote,
        @Nullable Share shareOfCustomers,
        @Nullable LifetimeValue meanLifetimeValue) {

    /** The least that makes a persona. */
    public static PersonaDescription of(Name name) {
        return new PersonaDescription(name, Prose.NONE, Prose.NONE, Prose.NONE, Prose.NONE, null, null);
    }
}
