package cx.atlas.journey;

import java.util.UUID;

/** What a map consists of, and acts change: a stage, a step, a lane or a card. */
public interface MapThing {

    /** The kinds of things; what stands later stands in, or on, what stands earlier. */
    enum Kind {
        STAGE,
        STEP,
        LANE,
        CARD
    }

    /** Which thing it is. */
    record Key(Kind kind, UUID id) {}

    Key key();

    Traits traits();
}
