package cx.atlas.journey.usecase;

import cx.atlas.journey.CommentThread;
import cx.atlas.journey.CommentThreads;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.ThreadId;
import cx.atlas.journey.view.CommentViews;
import cx.atlas.journey.view.JourneyHead;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.CurrentActor;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Who sees a journey may comment on it, until it is archived. */
@Component
@RequiredArgsConstructor
class Commentable {

    private final JourneyViews journeys;
    private final CommentViews comments;
    private final CommentThreads threads;

    /** The journey, if the acting member sees it. */
    JourneyHead visible(JourneyId id) {
        CurrentActor.get();
        var head = journeys.findJourney(id).orElseThrow(() -> new NotFound("journey"));
        if (head.archived()) {
            throw RuleBroken.of("journey.error.archived");
        }
        return head;
    }

    /** The thread, if the acting member sees it; others who want to write in it wait until this transaction has ended. */
    CommentThread lock(JourneyId journey, ThreadId id) {
        if (comments.findThread(journey, id).isEmpty()) {
            throw new NotFound("thread");
        }
        return threads.lock(journey, id);
    }
}
