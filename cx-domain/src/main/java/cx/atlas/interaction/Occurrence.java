package cx.atlas.interaction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened between a customer and the company at one moment.
 *
 * @param sequence the sender's order among events of the same time; null: the order of arrival
 */
public record Occurrence(
        @Nullable String customer,
        Instant occurredAt,
        String channel,
        String event,
        @Nullable String caseKey,
        @Nullable Long sequence,
        @Nullable String eventId)
        implements Arrival {

    public Occurrence {
        customer = Arriving.key("customer", customer);
        caseKey = Arriving.key("case", caseKey);
        Arriving.requireOwner(customer, caseKey);
        occurredAt = Arriving.time(occurredAt);
        channel = Arriving.name("channel", channel);
        event = Arriving.name("event", event);
        eventId = Arriving.eventId(eventId);
    }

    /** Of a customer, outside any case, in the order of arrival. */
    public static Occurrence of(String customer, Instant occurredAt, String channel, String event) {
        return new Occurrence(customer, occurredAt, channel, event, null, null, null);
    }

    public Occurrence inCase(String caseKey) {
        return new Occurrence(customer, occurredAt, channel, event, caseKey, sequence, eventId);
    }
}
