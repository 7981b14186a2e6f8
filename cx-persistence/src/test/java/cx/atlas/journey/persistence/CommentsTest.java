package cx.atlas.journey.persistence;

import cx.atlas.journey.CardId;
import cx.atlas.journey.CommentId;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.Subject;
import cx.atlas.journey.ThreadId;
import cx.atlas.journey.usecase.ArchiveJourney;
import cx.atlas.journey.usecase.PublishJourney;
import cx.atlas.journey.usecase.SettleThreads;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.usecase.WriteComments;
import cx.atlas.journey.view.CommentView;
import cx.atlas.journey.view.CommentViews;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.MapViews;
import cx.atlas.journey.view.ThreadView;
import cx.atlas.journey.view.ThreadsView;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Workspaces;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** A map on which people talk. */
@PersistenceTest
@RecordApplicationEvents
abstract class CommentsTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    StartJourney start;

    @Autowired
    PublishJourney publish;

    @Autowired
    ArchiveJourney archive;

    @Autowired
    WriteComments write;

    @Autowired
    SettleThreads settle;

    @Autowired
    CommentViews views;

    @Autowired
    MapViews maps;

    @Autowired
    ApplicationEvents events;

    Actor marketer;
    JourneyId journey;

    @BeforeEach
    void a_map() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        journey = CurrentActor.as(
                marketer, () -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
    }

    ThreadId start(Subject subject, String words) {
        return CurrentActor.as(marketer, () -> write.start(journey, subject, new Prose(words)));
    }

    void rewrite(ThreadId thread, CommentView comment, long version, String words) {
        CurrentActor.run(
                marketer, () -> write.rewrite(journey, thread, new CommentId(comment.id()), version, new Prose(words)));
    }

    void remove(ThreadId thread, CommentId comment) {
        CurrentActor.run(marketer, () -> write.remove(journey, thread, comment));
    }

    ThreadView thread(ThreadId id) {
        return CurrentActor.as(marketer, () -> views.findThread(journey, id).orElseThrow());
    }

    ThreadsView threads(@Nullable UUID thing, boolean resolved) {
        return CurrentActor.as(marketer, () -> views.listThreads(journey, thing, resolved, 50));
    }

    MapView map() {
        return CurrentActor.as(marketer, () -> maps.findMap(journey).orElseThrow());
    }

    CardId card() {
        return new CardId(map().steps()
                .get(0)
                .cells()
                .get(JourneyMother.THINKS)
                .cards()
                .get(0)
                .id());
    }

    long rows(String table) {
        Long rows = CurrentActor.as(
                marketer,
                () -> transaction.execute(t -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single()));
        return rows;
    }

    void in(Runnable act) {
        CurrentActor.run(marketer, () -> transaction.executeWithoutResult(t -> act.run()));
    }
}
