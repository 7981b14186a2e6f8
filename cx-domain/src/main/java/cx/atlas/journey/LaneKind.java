package cx.atlas.journey;

import java.util.Arrays;
import java.util.Optional;

/** What a row of the map is about, and by that what its cells hold. */
public enum LaneKind {
    TOUCHPOINTS,
    DOES,
    THINKS,
    /** One card per step, with the drawn and the expected emotion: the curve. */
    FEELS,
    EXPECTS,
    NEEDS,
    /** Holds no cards: it shows the friction points of the step. */
    FRICTION,
    /** What customers never see, below the line of visibility. */
    BACKSTAGE,
    METRICS,
    OPPORTUNITIES,
    IMAGES,
    /** An own lane with an own name. */
    TEXT;

    /** Nothing where the text names none. */
    public static Optional<LaneKind> find(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    public boolean holdsTouchpoints() {
        return this == TOUCHPOINTS || this == BACKSTAGE;
    }

    /** Whether people write cards into it. */
    public boolean holdsTexts() {
        return this != TOUCHPOINTS && this != FEELS && this != FRICTION && this != IMAGES;
    }

    /** Whether its cards can be put elsewhere; a feeling is drawn for its step. */
    public boolean holdsCards() {
        return this != FEELS && this != FRICTION;
    }

    /** Whether a map may have several of them. */
    public boolean isRepeatable() {
        return this == TEXT;
    }
}
