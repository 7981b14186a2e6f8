package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cx.atlas.journey.CardId;
import cx.atlas.journey.CommentId;
import cx.atlas.journey.CommentWritten;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.StepId;
import cx.atlas.journey.Subject;
import cx.atlas.journey.SubjectKind;
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
import cx.atlas.shared.NotFound;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.PersistenceTest;
import cxtest.Statements;
import cxtest.Workspaces;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
@RecordApplicationEvents
class CommentsTests {

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

    @Test
    void a_thread_is_read_as_it_was_written() {
        var cxo = Workspaces.join(jdbc, marketer.workspaceId(), Role.CXO);
        var id = start(Subject.card(card()), "Who said so?");
        CurrentActor.run(cxo, () -> write.reply(journey, id, new Prose("Paula, in March")));
        var thread = thread(id);
        assertThat(thread.kind()).isEqualTo(SubjectKind.CARD);
        assertThat(thread.name()).isEqualTo("Everyone talks about it");
        assertThat(thread.removed()).isFalse();
        assertThat(thread.comments())
                .extracting(CommentView::name, CommentView::body)
                .containsExactly(tuple("MARKETER", "Who said so?"), tuple("CXO", "Paula, in March"));
        assertThat(events.stream(CommentWritten.class))
                .hasSize(2)
                .allMatch(event ->
                        event.journey().equals(journey) && event.subject().kind() == SubjectKind.CARD);
    }

    @Test
    void a_comment_is_changed_by_its_author_from_its_latest_version() {
        var id = start(Subject.journey(), "Frist");
        var comment = thread(id).comments().get(0);
        rewrite(id, comment, 0, "First");
        assertThat(thread(id).comments().get(0).body()).isEqualTo("First");
        assertThat(thread(id).comments().get(0).edited()).isTrue();
        assertThatThrownBy(() -> rewrite(id, comment, 0, "Second")).isInstanceOf(StaleEdit.class);
        assertThat(thread(id).comments().get(0).body()).isEqualTo("First");
    }

    @Test
    void a_deleted_comment_leaves_a_gap_and_the_last_one_takes_the_thread_along() {
        var id = start(Subject.journey(), "First");
        var reply = CurrentActor.as(marketer, () -> write.reply(journey, id, new Prose("Second")));
        remove(id, new CommentId(thread(id).comments().get(0).id()));
        assertThat(thread(id).comments()).extracting(CommentView::deleted).containsExactly(true, false);
        remove(id, reply);
        assertThat(CurrentActor.as(marketer, () -> views.findThread(journey, id)))
                .isEmpty();
        assertThat(rows("comment")).isZero();
        assertThatThrownBy(() -> remove(id, reply)).isInstanceOf(NotFound.class);
    }

    @Test
    void resolved_threads_are_listed_apart() {
        var id = start(Subject.journey(), "First");
        start(Subject.journey(), "Second");
        CurrentActor.run(marketer, () -> settle.resolve(journey, id));
        assertThat(threads(null, false).threads()).hasSize(1);
        assertThat(threads(null, true).threads()).extracting(ThreadView::id).containsExactly(id.value());
        assertThat(threads(null, true).open()).isOne();
        assertThat(threads(null, true).resolved()).isOne();
        assertThat(thread(id).resolvedBy()).isEqualTo("MARKETER");
        CurrentActor.run(marketer, () -> settle.reopen(journey, id));
        assertThat(threads(null, false).open()).isEqualTo(2);
    }

    @Test
    void a_map_counts_the_open_threads_of_its_cards_and_steps() {
        var step = map().steps().get(2).id();
        start(Subject.card(card()), "One");
        start(Subject.card(card()), "Two");
        start(Subject.step(new StepId(step)), "Three");
        var resolved = start(Subject.journey(), "Four");
        start(Subject.journey(), "Five");
        CurrentActor.run(marketer, () -> settle.resolve(journey, resolved));
        var counts = map().comments();
        assertThat(counts.of(card().value())).isEqualTo(2);
        assertThat(counts.of(step)).isOne();
        assertThat(counts.all()).isEqualTo(4);
        assertThat(threads(step, false).threads()).extracting(ThreadView::name).containsExactly("Enters the card");
    }

    @Test
    void what_is_said_of_a_removed_card_stays_and_is_the_cards_again_when_that_comes_back() {
        var card = card();
        var id = start(Subject.card(card), "Sure?");
        String kept = CurrentActor.as(
                marketer,
                () -> transaction.execute(t -> jdbc.sql("delete from card where id = ? returning to_jsonb(card)::text")
                        .param(card.value())
                        .query(String.class)
                        .single()));
        assertThat(thread(id).removed()).isTrue();
        assertThat(thread(id).name()).isEqualTo("Everyone talks about it");
        assertThat(threads(null, false).threads()).hasSize(1);
        in(() -> jdbc.sql("insert into card select * from jsonb_populate_record(null::card, ?::jsonb)")
                .param(kept)
                .update());
        assertThat(thread(id).removed()).isFalse();
        assertThat(map().comments().of(card.value())).isOne();
    }

    @Test
    void what_is_not_on_the_map_has_no_comments() {
        assertThatThrownBy(() -> start(Subject.card(CardId.next()), "?")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> start(Subject.step(StepId.next()), "?")).isInstanceOf(NotFound.class);
        assertThat(rows("comment_thread")).isZero();
    }

    @Test
    void who_does_not_see_a_draft_neither_reads_nor_writes_its_comments() {
        var id = start(Subject.journey(), "Secret");
        var viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        assertThat(CurrentActor.as(viewer, () -> views.listThreads(journey, null, false, 50)))
                .isEqualTo(new ThreadsView(List.of(), 0, 0));
        assertThat(CurrentActor.as(viewer, () -> views.findThread(journey, id))).isEmpty();
        assertThatThrownBy(() -> CurrentActor.run(viewer, () -> write.reply(journey, id, new Prose("Hm"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CurrentActor.run(viewer, () -> settle.resolve(journey, id)))
                .isInstanceOf(NotFound.class);
        CurrentActor.run(marketer, () -> publish.publish(journey));
        CurrentActor.run(viewer, () -> write.reply(journey, id, new Prose("Aha")));
        assertThat(thread(id).comments()).hasSize(2);
    }

    @Test
    void an_archived_journey_takes_no_comments() {
        var id = start(Subject.journey(), "First");
        CurrentActor.run(marketer, () -> archive.archive(journey));
        assertThatThrownBy(() -> CurrentActor.run(marketer, () -> write.reply(journey, id, new Prose("More"))))
                .isInstanceOf(RuleBroken.class);
        assertThat(thread(id).comments()).hasSize(1);
    }

    @Test
    void another_workspace_sees_nothing_of_it() {
        var id = start(Subject.journey(), "Ours");
        var other = Workspaces.actor(jdbc, Role.ADMIN);
        assertThat(CurrentActor.as(other, () -> views.findThread(journey, id))).isEmpty();
        assertThatThrownBy(() -> CurrentActor.run(other, () -> write.reply(journey, id, new Prose("Hm"))))
                .isInstanceOf(NotFound.class);
        Integer seen = CurrentActor.as(
                other,
                () -> transaction.execute(t -> jdbc.sql("delete from comment").update()));
        assertThat(seen).isZero();
        assertThat(rows("comment")).isOne();
    }

    @Test
    void replies_in_the_same_moment_all_succeed() {
        var id = start(Subject.journey(), "First");
        var replies = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(() ->
                        CurrentActor.run(marketer, () -> write.reply(journey, id, new Prose("Reply " + i)))))
                .toList();
        replies.forEach(CompletableFuture::join);
        assertThat(thread(id).comments()).hasSize(9);
    }

    @Test
    void reading_takes_as_many_statements_whatever_was_said() {
        var id = start(Subject.journey(), "First");
        int few = Statements.count(() -> threads(null, false));
        for (int i = 0; i < 5; i++) {
            start(Subject.card(card()), "Thread " + i);
            CurrentActor.run(marketer, () -> write.reply(journey, id, new Prose("Reply")));
        }
        assertThat(Statements.count(() -> threads(null, false))).isEqualTo(few);
    }

    private ThreadId start(Subject subject, String words) {
        return CurrentActor.as(marketer, () -> write.start(journey, subject, new Prose(words)));
    }

    private void rewrite(ThreadId thread, CommentView comment, long version, String words) {
        CurrentActor.run(
                marketer, () -> write.rewrite(journey, thread, new CommentId(comment.id()), version, new Prose(words)));
    }

    private void remove(ThreadId thread, CommentId comment) {
        CurrentActor.run(marketer, () -> write.remove(journey, thread, comment));
    }

    private ThreadView thread(ThreadId id) {
        return CurrentActor.as(marketer, () -> views.findThread(journey, id).orElseThrow());
    }

    private ThreadsView threads(@Nullable UUID thing, boolean resolved) {
        return CurrentActor.as(marketer, () -> views.listThreads(journey, thing, resolved, 50));
    }

    private MapView map() {
        return CurrentActor.as(marketer, () -> maps.findMap(journey).orElseThrow());
    }

    private CardId card() {
        return new CardId(map().steps()
                .get(0)
                .cells()
                .get(JourneyMother.THINKS)
                .cards()
                .get(0)
                .id());
    }

    private long rows(String table) {
        Long rows = CurrentActor.as(
                marketer,
                () -> transaction.execute(t -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single()));
        return rows;
    }

    private void in(Runnable act) {
        CurrentActor.run(marketer, () -> transaction.executeWithoutResult(t -> act.run()));
    }
}
