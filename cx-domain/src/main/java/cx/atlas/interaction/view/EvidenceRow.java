package cx.atlas.interaction.view;

import cx.atlas.interaction.Metric;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interaction, or an answer.
 *
 * @param channel as sent
 * @param event as sent
 * @param touchpointId null where it is not on any map
 * @param metric null for an interaction
 * @param score null for an interaction and for words only
 */
public record EvidenceRow(
        UUID customerId,
        String customer,
        Instant occurredAt,
        UUID eventId,
        String channel,
        String event,
        @Nullable UUID touchpointId,
        @Nullable String touchpoint,
        @Nullable String caseKey,
        @Nullable Metric metric,
        @Nullable Integer score,
        String words) {

    /** Where a list goes on after this row. */
    public Place place() {
        return new Place(occurredAt, eventId, customerId);
    }

    /** A place in a list that goes from the newest to the oldest. */
    public record Place(Instant occurredAt, UUID eventId, UUID customerId) {}
}
