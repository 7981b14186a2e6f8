package cx.atlas.journey;

import cx.atlas.workspace.AccountId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The acts on the current workspace's maps, in the order in which they were done. */
public interface Acts {

    /** How many of one's own acts can be taken back. */
    int DEPTH = 100;

    /** How an act stands: done, taken back, or no longer to be taken back since others have built on it. */
    enum Standing {
        DONE,
        UNDONE,
        STUCK
    }

    /** Writes an act down in the running transaction; once it commits, every node hears of it. */
    void write(MapAct act);

    /** A person's latest act that stands and can be taken back. */
    Optional<MapAct> findUndoable(JourneyId journey, AccountId actor);

    /** The act that a person took back last; none where the person has done a new one since. */
    Optional<MapAct> findRedoable(JourneyId journey, AccountId actor);

    /**
     * Says how an act stands now.
     *
     * @param latest the act that took it back or did it again; null where it stays
     */
    void mark(JourneyId journey, long number, Standing standing, @Nullable Long latest);

    /** The changes of the act that took this one back or did it again last, else its own. */
    List<Change> latestChanges(JourneyId journey, long number);

    /** Who of others has changed one of these things after an act, if anybody. */
    Optional<String> findLaterActor(JourneyId journey, long number, List<Change> changes, AccountId except);
}
