package cx.atlas.persona.view;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A persona as lists and its own page show it.
 *
 * @param goals a line each; needs and expectations alike
 * @param shareOfCustomers in percent
 * @param meanLifetimeValue in the workspace's currency
 * @param journeys how many current journeys are drawn for it
 * @param customerNeeds how many current customer needs belong to it
 */
public record PersonaRow(
        UUID id,
        long version,
        String name,
        String goals,
        String needs,
        String expectations,
        String quote,
        @Nullable BigDecimal shareOfCustomers,
        @Nullable BigDecimal meanLifetimeValue,
        boolean archived,
        long journeys,
        long customerNeeds) {}
