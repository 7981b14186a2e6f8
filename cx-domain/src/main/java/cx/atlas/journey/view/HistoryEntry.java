package cx.atlas.journey.view;

import cx.atlas.journey.Change;
import java.time.Instant;
import java.util.List;

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
}
