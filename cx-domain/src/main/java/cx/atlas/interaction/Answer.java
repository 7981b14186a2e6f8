package cx.atlas.interaction;

import cx.atlas.shared.RuleBroken;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a customer answered or said: a score, or words, or both.
 *
 * @param score on the metric's own scale; null: words only
 * @param verbatim the customer's words; empty where nothing was said
 */
public record Answer(
        @Nullable String customer,
        Instant occurredAt,
        String channel,
        String event,
        @Nullable String caseKey,
        Metric metric,
        @Nullable Integer score,
        String verbatim,
        @Nullable String eventId)
        implements Arrival {

    public Answer {
        customer = Arriving.key("customer", customer);
        caseKey = Arriving.key("case", caseKey);
        Arriving.requireOwner(customer, caseKey);
        occurredAt = Arriving.time(occurredAt);
        channel = Arriving.name("channel", channel);
        event = Arriving.name("event", event);
        eventId = Arriving.key("eventId", eventId);
        verbatim = Arriving.words(verbatim);
        if (score == null && verbatim.isEmpty()) {
            throw RuleBroken.at("score", "interaction.cause.nothingSaid");
        }
        if (score != null && !metric.has(score)) {
            throw Numbers.offTheScale(metric, score);
        }
    }

    /** Of a customer, outside any case. */
    public static Answer of(
            String customer,
            Instant occurredAt,
            String channel,
            String event,
            Metric metric,
            @Nullable Integer score,
            String verbatim) {
        return new Answer(customer, occurredAt, channel, event, null, metric, score, verbatim, null);
    }

    public Answer inCase(String caseKey) {
        return new Answer(customer, occurredAt, channel, event, caseKey, metric, score, verbatim, eventId);
    }
}
