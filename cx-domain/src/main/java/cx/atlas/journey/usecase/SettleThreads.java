package cx.atlas.journey.usecase;

import cx.atlas.journey.CommentThread;
import cx.atlas.journey.CommentWritten;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.ThreadId;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;

/** Resolve a thread of comments, and reopen it: for all who see the journey. */
@UseCase
@RequiredArgsConstructor
public class SettleThreads {

    private final Commentable journeys;
    private final TellOthers others;
    private final ApplicationEventPublisher events;

    public void resolve(JourneyId journey, ThreadId id) {
        resolve(journey, id, Instant.now());
    }

    /** @param at when it was resolved, for one that is brought from elsewhere */
    public void resolve(JourneyId journey, ThreadId id, Instant at) {
        var head = journeys.visible(journey);
        var thread = journeys.lock(journey, id);
        if (thread.resolve(CurrentActor.get().accountId(), at)) {
            others.ofResolution(head, thread, at);
            settled(thread);
        }
    }

    public void reopen(JourneyId journey, ThreadId id) {
        journeys.visible(journey);
        var thread = journeys.lock(journey, id);
        thread.reopen();
        settled(thread);
    }

    private void settled(CommentThread thread) {
        events.publishEvent(new CommentWritten(thread.journeyId(), thread.subject()));
    }
}
