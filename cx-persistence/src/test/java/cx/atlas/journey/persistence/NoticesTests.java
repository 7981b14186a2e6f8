package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.journey.CommentId;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.Subject;
import cx.atlas.journey.ThreadId;
import cx.atlas.journey.usecase.PublishJourney;
import cx.atlas.journey.usecase.SettleThreads;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.usecase.WriteComments;
import cx.atlas.journey.view.CommentViews;
import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.NoticeId;
import cx.atlas.workspace.NoticeKind;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.usecase.ReadNotices;
import cx.atlas.workspace.view.NoticeRow;
import cx.atlas.workspace.view.NoticeViews;
import cx.atlas.workspace.view.ProfileViews;
import cxtest.PersistenceTest;
import cxtest.Workspaces;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People are called by their roles here. */
@PersistenceTest
class NoticesTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartJourney start;

    @Autowired
    PublishJourney publish;

    @Autowired
    WriteComments write;

    @Autowired
    SettleThreads settle;

    @Autowired
    CommentViews comments;

    @Autowired
    ReadNotices read;

    @Autowired
    NoticeViews views;

    @Autowired
    ProfileViews profiles;

    Actor marketer;
    Actor cxo;
    Actor viewer;
    JourneyId journey;

    @BeforeEach
    void people_and_a_draft() {
        marketer = Workspaces.actor(jdbc, Role.MARKETER);
        cxo = Workspaces.join(jdbc, marketer.workspaceId(), Role.CXO);
        viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        journey = CurrentActor.as(
                marketer, () -> start.start(JourneyMother.heading("First year"), JourneyMother.firstYear()));
    }

    @Test
    void who_is_named_is_told_but_nobody_of_the_own_acts() {
        var thread = start(marketer, "@CXO, and @Marketer: is it so?");
        assertThat(inbox(marketer)).isEmpty();
        var notice = inbox(cxo).get(0);
        assertThat(notice.kind()).isEqualTo(NoticeKind.MENTION);
        assertThat(notice.by()).isEqualTo("MARKETER");
        assertThat(notice.journey()).isEqualTo("First year");
        assertThat(notice.words()).isEqualTo("@CXO, and @Marketer: is it so?");
        assertThat(notice.read()).isFalse();
        assertThat(CurrentActor.as(cxo, () -> read.open(new NoticeId(notice.id()))))
                .isEqualTo("/journeys/" + journey.value() + "/threads/" + thread.value());
        assertThat(inbox(cxo).get(0).read()).isTrue();
    }

    @Test
    void who_has_a_word_in_the_thread_hears_of_replies_once_each() {
        var thread = start(marketer, "First");
        reply(cxo, thread, "Second, @Marketer");
        assertThat(inbox(marketer)).extracting(NoticeRow::kind).containsExactly(NoticeKind.MENTION);
        reply(cxo, thread, "Third");
        assertThat(inbox(marketer)).extracting(NoticeRow::kind).containsExactly(NoticeKind.REPLY, NoticeKind.MENTION);
        reply(marketer, thread, "Fourth");
        assertThat(inbox(cxo)).extracting(NoticeRow::kind).containsExactly(NoticeKind.REPLY);
    }

    @Test
    void who_began_a_thread_hears_that_it_is_resolved() {
        var thread = start(marketer, "First");
        CurrentActor.run(marketer, () -> settle.resolve(journey, thread));
        CurrentActor.run(marketer, () -> settle.reopen(journey, thread));
        CurrentActor.run(cxo, () -> settle.resolve(journey, thread));
        CurrentActor.run(cxo, () -> settle.resolve(journey, thread));
        assertThat(inbox(marketer)).extracting(NoticeRow::kind).containsExactly(NoticeKind.RESOLVED);
    }

    @Test
    void who_does_not_see_the_journey_gets_no_notice_and_loses_those_of_one_that_is_withdrawn() {
        start(marketer, "@Viewer");
        assertThat(inbox(viewer)).isEmpty();
        CurrentActor.run(marketer, () -> publish.publish(journey));
        assertThat(inbox(viewer)).isEmpty();
        start(marketer, "@Viewer");
        assertThat(inbox(viewer)).hasSize(1);
        assertThat(unread(viewer)).isOne();
        CurrentActor.run(marketer, () -> publish.withdraw(journey));
        assertThat(inbox(viewer)).isEmpty();
        assertThat(unread(viewer)).isZero();
    }

    @Test
    void a_notice_follows_its_comment() {
        var thread = start(marketer, "@CXO is wrong");
        var comment = new CommentId(CurrentActor.as(
                        marketer, () -> comments.findThread(journey, thread).orElseThrow())
                .comments()
                .get(0)
                .id());
        CurrentActor.run(marketer, () -> write.rewrite(journey, thread, comment, 0, new Prose("@CXO is right")));
        assertThat(inbox(cxo)).extracting(NoticeRow::words).containsExactly("@CXO is right");
        CurrentActor.run(marketer, () -> write.remove(journey, thread, comment));
        assertThat(inbox(cxo)).isEmpty();
    }

    @Test
    void who_is_named_later_is_told_then() {
        var thread = start(marketer, "Somebody?");
        var comment = CurrentActor.as(
                        marketer, () -> comments.findThread(journey, thread).orElseThrow())
                .comments()
                .get(0);
        CurrentActor.run(
                marketer, () -> write.rewrite(journey, thread, new CommentId(comment.id()), 0, new Prose("@CXO?")));
        assertThat(inbox(cxo)).extracting(NoticeRow::kind).containsExactly(NoticeKind.MENTION);
    }

    @Test
    void all_is_read_at_once() {
        start(marketer, "@CXO one");
        start(marketer, "@CXO two");
        assertThat(unread(cxo)).isEqualTo(2);
        CurrentActor.run(cxo, read::readAll);
        assertThat(unread(cxo)).isZero();
        assertThat(CurrentActor.as(cxo, () -> views.countNotices(true))).isZero();
        assertThat(CurrentActor.as(cxo, () -> views.countNotices(false))).isEqualTo(2);
    }

    @Test
    void nobody_opens_somebody_elses_notice_and_no_other_workspace_sees_it() {
        start(marketer, "@CXO");
        var id = new NoticeId(inbox(cxo).get(0).id());
        assertThatThrownBy(() -> CurrentActor.run(marketer, () -> read.open(id)))
                .isInstanceOf(NotFound.class);
        var abroad = Workspaces.actor(jdbc, Role.ADMIN);
        var visitor = new Actor(cxo.accountId(), abroad.workspaceId(), "CXO", Role.ADMIN, Set.of());
        assertThat(inbox(visitor)).isEmpty();
        assertThatThrownBy(() -> CurrentActor.run(visitor, () -> read.open(id))).isInstanceOf(NotFound.class);
        assertThat(inbox(cxo).get(0).read()).isFalse();
    }

    private ThreadId start(Actor by, String words) {
        return CurrentActor.as(by, () -> write.start(journey, Subject.journey(), new Prose(words)));
    }

    private void reply(Actor by, ThreadId thread, String words) {
        CurrentActor.run(by, () -> write.reply(journey, thread, new Prose(words)));
    }

    private List<NoticeRow> inbox(Actor of) {
        return CurrentActor.as(of, () -> views.listNotices(false, 50, 0));
    }

    private long unread(Actor of) {
        return CurrentWorkspace.in(of.workspaceId(), () -> profiles.findProfile(of.accountId(), of.workspaceId()))
                .orElseThrow()
                .unread();
    }
}
