package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.journey.CardId;
import cx.atlas.journey.StepId;
import cx.atlas.journey.Subject;
import cx.atlas.journey.view.ThreadsView;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Statements;
import cxtest.Workspaces;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who and what comments reach, and what reading them costs. */
class CommentReachTests extends CommentsTest {

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
}
