package cx.atlas.interaction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a sender tells about one customer: that something happened, or what the customer answered.
 *
 * <p>Either the customer's key is sent, or the key of a case whose customer is known from what arrived earlier.
 */
public sealed interface Arrival permits Occurrence, Answer {

    /** The key that the company knows the customer by; null: the customer of the case. */
    @Nullable
    String customer();

    /** The run through a journey that it belongs to. */
    @Nullable
    String caseKey();

    Instant occurredAt();

    /** As sent, apart from white space. */
    String channel();

    /** As sent, apart from white space. */
    String event();

    /** The sender's own id of the event: sent twice, it counts once. */
    @Nullable
    String eventId();
}
