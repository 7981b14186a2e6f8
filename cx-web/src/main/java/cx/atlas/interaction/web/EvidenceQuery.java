package cx.atlas.interaction.web;

import cx.atlas.interaction.EventName;
import cx.atlas.interaction.Metric;
import cx.atlas.interaction.view.EvidenceFilter;
import cx.atlas.interaction.view.EvidenceRow.Place;
import cx.atlas.shared.Dates;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A filter as it stands in an address; what cannot be read does not narrow. */
record EvidenceQuery(
        String touchpoint,
        String channel,
        String journey,
        String from,
        String to,
        String sentChannel,
        String sentEvent,
        String source,
        String metric,
        String score,
        String q,
        String after) {

    EvidenceQuery {
        touchpoint = Objects.requireNonNullElse(touchpoint, "");
        channel = Objects.requireNonNullElse(channel, "");
        journey = Objects.requireNonNullElse(journey, "");
        from = Objects.requireNonNullElse(from, "");
        to = Objects.requireNonNullElse(to, "");
        sentChannel = Objects.requireNonNullElse(sentChannel, "");
        sentEvent = Objects.requireNonNullElse(sentEvent, "");
        source = Objects.requireNonNullElse(source, "");
        metric = Objects.requireNonNullElse(metric, "");
        score = Objects.requireNonNullElse(score, "");
        q = Objects.requireNonNullElse(q, "");
        after = Objects.requireNonNullElse(after, "");
    }

    EvidenceFilter filter() {
        return new EvidenceFilter(
                read(touchpoint, UUID::fromString),
                read(channel, UUID::fromString),
                read(journey, UUID::fromString),
                read(from, Dates::day),
                read(to, Dates::day),
                sentEvent.isBlank() ? null : read(sentChannel, sent -> new EventName(sent, sentEvent)),
                read(source, UUID::fromString),
                read(metric, Metric::valueOf),
                read(score, Integer::valueOf),
                q);
    }

    /** Whether anything narrows the list. */
    public boolean narrows() {
        return !filter().equals(EvidenceFilter.ALL);
    }

    @Nullable
    Place place() {
        return read(after, text -> {
            var parts = text.split("_");
            return new Place(time(parts[0]), UUID.fromString(parts[1]), UUID.fromString(parts[2]));
        });
    }

    private static Instant time(String micros) {
        var time = Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS);
        if (!Dates.has(time)) {
            throw new DateTimeException("Out of range: " + time);
        }
        return time;
    }

    static String text(Place place) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, place.occurredAt()) + "_" + place.eventId() + "_"
                + place.customerId();
    }

    private static <T> @Nullable T read(String text, Function<String, T> parse) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return parse.apply(text.strip());
        } catch (RuntimeException unreadable) {
            return null;
        }
    }
}
