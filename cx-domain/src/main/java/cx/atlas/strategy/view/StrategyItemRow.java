package cx.atlas.strategy.view;

import cx.atlas.strategy.Element;
import cx.atlas.strategy.NeedKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A priority, promise or need as pickers show it.
 *
 * @param needKind of a customer need, else null
 * @param personaName whose need it is; null where it is everybody's, or no need
 */
public record StrategyItemRow(
        UUID id,
        Element element,
        String name,
        @Nullable NeedKind needKind,
        @Nullable String personaName) {}
