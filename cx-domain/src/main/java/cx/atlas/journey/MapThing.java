package cx.atlas.journey;

import cx.atlas.shared.StaleEdit;
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

    /**
     * The number of the act that has changed it last, which is the version that forms are drawn from: it grows with every
     * change, also over a time when the thing is gone, and with nothing else.
     */
    long act();

    /** Notes the act that has just changed it. */
    void signed(long act);

    /** Refuses with {@link StaleEdit} unless it is as it was when the form was drawn. */
    default void requireVersion(long expected) {
        StaleEdit.unless(act(), expected);
    }

    /** Refuses with {@link StaleEdit} where a later act than this one has changed it. */
    default void requireUnchangedSince(long act) {
        if (act() > act) {
            throw new StaleEdit();
        }
    }
}
