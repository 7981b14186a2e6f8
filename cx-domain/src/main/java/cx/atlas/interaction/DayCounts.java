package cx.atlas.interaction;

import java.time.ZoneId;

/** The counts per day of the current workspace, which batches add to. */
public interface DayCounts {

    /** Counts everything anew, with days that begin and end in this zone; batches wait meanwhile. */
    void recount(ZoneId zone);
}
