package cx.atlas.journey.view;

import cx.atlas.strategy.NeedKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer need of the strategy as a card of a map shows it.
 *
 * @param personaId whose need it is; null where it is everybody's
 */
public record NeedTag(
        UUID id,
        String name,
        NeedKind kind,
        boolean archived,
        @Nullable UUID personaId,
        @Nullable String persona) {}
