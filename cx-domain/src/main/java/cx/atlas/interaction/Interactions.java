package cx.atlas.interaction;

import java.util.List;
import java.util.UUID;

/** The interactions and feedback of the current workspace. */
public interface Interactions {

    /**
     * Stores what is new, in one transaction with its customers, its touchpoints and the counts per day.
     *
     * <p>Two that store at the same time are both counted right.
     */
    Recorded store(ImportId source, List<Identified> batch);

    /** An arrival with the id that it is known by when it arrives again. */
    record Identified(UUID eventId, Arrival arrival) {}
}
