package cx.atlas.journey;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Which journeys lead into which, by the steps that open them. */
public interface Hierarchy {

    /**
     * Whether steps lead from one journey into another, over however many, or both are the same. Whoever asks is the only
     * one to ask until this transaction has ended.
     */
    boolean leads(JourneyId from, JourneyId into);

    /** Whether one of these changes lets a step of a journey open one that leads back into it. */
    default boolean isClosedBy(List<Change> changes, JourneyId journey) {
        return changes.stream()
                .flatMap(change -> Stream.ofNullable(change.after()))
                .flatMap(after -> Stream.ofNullable(after.find("opens_id", UUID::fromString)))
                .distinct()
                .anyMatch(opens -> leads(new JourneyId(opens), journey));
    }
}
