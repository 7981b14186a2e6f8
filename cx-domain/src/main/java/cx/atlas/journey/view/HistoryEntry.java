package cx.atlas.journey.view;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.Change;
import cx.atlas.journey.LaneKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act as the history tells it.
 *
 * @param standing DONE, UNDONE or STUCK; what was taken back and cannot be done again is UNDONE
 * @param touched how many things it has changed
 * @param changes what it did to the thing that is asked for, or to the first few
 */
public record HistoryEntry(
        long number,
        Instant at,
        String name,
        String kind,
        String subject,
        String standing,
        int touched,
        List<Change> changes) {

    /** How many changes of an act are told at most. */
    public static final int TOLD = 6;

    /** The kind of the lane that it is about, where that has no name of its own; null else. */
    public @Nullable LaneKind lane() {
        return ActKind.valueOf(kind).lane(subject);
    }
}
