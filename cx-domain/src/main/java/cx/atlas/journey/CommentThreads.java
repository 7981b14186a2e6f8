package cx.atlas.journey;

import cx.atlas.shared.NotFound;
import java.util.Optional;

/** The threads of comments of the current workspace. */
public interface CommentThreads {

    /** Others who want to write in the thread wait until this transaction has ended, so that all of them succeed. */
    Optional<CommentThread> findLockedByIdAndJourneyId(ThreadId id, JourneyId journey);

    default CommentThread lock(JourneyId journey, ThreadId id) {
        return findLockedByIdAndJourneyId(id, journey).orElseThrow(() -> new NotFound("thread"));
    }

    CommentThread save(CommentThread thread);

    void delete(CommentThread thread);
}
