package cx.atlas.journey.usecase;

import cx.atlas.journey.CommentId;
import cx.atlas.journey.CommentThread;
import cx.atlas.journey.CommentThreads;
import cx.atlas.journey.CommentWritten;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Subject;
import cx.atlas.journey.Subjects;
import cx.atlas.journey.ThreadId;
import cx.atlas.shared.Prose;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;

/** Comment on a journey and what stands on it, reply, and change or delete what one has said: for all who see the journey. */
@UseCase
@RequiredArgsConstructor
public class WriteComments {

    private final Commentable journeys;
    private final CommentThreads threads;
    private final Subjects subjects;
    private final TellOthers others;
    private final ApplicationEventPublisher events;

    public ThreadId start(JourneyId journey, Subject subject, Prose body) {
        return start(journey, subject, body, Instant.now());
    }

    /** @param at when it was written, for one that is brought from elsewhere */
    public ThreadId start(JourneyId journey, Subject subject, Prose body, Instant at) {
        var head = journeys.visible(journey);
        var me = CurrentActor.get().accountId();
        var thread = threads.save(new CommentThread(journey, subjects.of(journey, subject), me, body, at));
        others.ofComment(head, thread, thread.first(), at);
        return written(thread).id();
    }

    public CommentId reply(JourneyId journey, ThreadId id, Prose body) {
        return reply(journey, id, body, Instant.now());
    }

    /** @param at when it was written, for one that is brought from elsewhere */
    public CommentId reply(JourneyId journey, ThreadId id, Prose body, Instant at) {
        var head = journeys.visible(journey);
        var thread = journeys.lock(journey, id);
        var reply = thread.reply(CurrentActor.get().accountId(), body, at);
        others.ofComment(head, thread, thread.comment(reply), at);
        written(thread);
        return reply;
    }

    /** @param expected the comment's version that the form was drawn from */
    public void rewrite(JourneyId journey, ThreadId id, CommentId comment, long expected, Prose body) {
        var head = journeys.visible(journey);
        var thread = journeys.lock(journey, id);
        var before = thread.comment(comment).body();
        thread.rewrite(comment, CurrentActor.get().accountId(), expected, body, Instant.now());
        others.ofChange(head, thread, thread.comment(comment), before);
        written(thread);
    }

    public void remove(JourneyId journey, ThreadId id, CommentId comment) {
        journeys.visible(journey);
        var thread = journeys.lock(journey, id);
        thread.remove(comment, CurrentActor.get(), Instant.now());
        others.ofRemoval(comment);
        if (thread.isEmpty()) {
            threads.delete(thread);
        }
        written(thread);
    }

    private CommentThread written(CommentThread thread) {
        events.publishEvent(new CommentWritten(thread.journeyId(), thread.subject()));
        return thread;
    }
}
