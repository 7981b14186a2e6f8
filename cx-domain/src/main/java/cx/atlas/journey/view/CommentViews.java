package cx.atlas.journey.view;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.ThreadId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what people say about journeys, for those who see them; each by a number of statements that does not grow. */
public interface CommentViews {

    /** @param thing a card or a step; null for everything that is said about the journey */
    ThreadsView listThreads(JourneyId journey, @Nullable UUID thing, boolean resolved, int most);

    /** How many threads are open, also about each card and step. */
    CommentCounts countOpen(JourneyId journey);

    Optional<ThreadView> findThread(JourneyId journey, ThreadId id);
}
