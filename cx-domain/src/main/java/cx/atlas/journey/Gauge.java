package cx.atlas.journey;

import cx.atlas.touchpoint.TouchpointId;
import java.util.UUID;

/** A live figure of a touchpoint, for a card to show. */
public record Gauge(Kind kind, TouchpointId touchpoint) {

    /** What is measured. */
    public enum Kind {
        INTERACTIONS,
        NPS,
        CSAT,
        CES,
        STARS
    }

    static Gauge parse(String text) {
        var at = text.indexOf(' ');
        return new Gauge(
                Kind.valueOf(text.substring(0, at)), new TouchpointId(UUID.fromString(text.substring(at + 1))));
    }

    /** As a card keeps it. */
    @Override
    public String toString() {
        return kind + " " + touchpoint.value();
    }
}
