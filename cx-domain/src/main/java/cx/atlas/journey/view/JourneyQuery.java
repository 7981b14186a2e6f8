package cx.atlas.journey.view;

import cx.atlas.journey.JourneyKind;
import cx.atlas.journey.JourneyStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which journeys, in which order.
 *
 * @param text words that all occur in the title, the goal, the persona's or the owner's name; empty for all
 */
public record JourneyQuery(
        String text,
        @Nullable JourneyKind kind,
        @Nullable JourneyStatus status,
        @Nullable UUID persona,
        @Nullable UUID owner,
        boolean archived,
        JourneyOrder order,
        boolean descending) {

    /** Every journey that is not archived, the latest change first. */
    public static JourneyQuery all() {
        return new JourneyQuery("", null, null, null, null, false, JourneyOrder.CHANGED, true);
    }
}
