package cx.atlas.journey.persistence;

import cx.atlas.journey.CommentThread;
import cx.atlas.journey.CommentThreads;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.ThreadId;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface JpaCommentThreads extends CommentThreads, Repository<CommentThread, ThreadId> {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CommentThread> findLockedByIdAndJourneyId(ThreadId id, JourneyId journey);
}
