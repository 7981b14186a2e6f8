package cx.atlas.journey;

import cx.atlas.persona.PersonaId;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a journey as a whole.
 *
 * @param goal what the customer wants to reach
 * @param persona whose journey it is; null where it is everybody's
 * @param owner who answers for the map
 */
public record Heading(
        Name title,
        Prose goal,
        JourneyKind kind,
        @Nullable PersonaId persona,
        @Nullable AccountId owner) {}
