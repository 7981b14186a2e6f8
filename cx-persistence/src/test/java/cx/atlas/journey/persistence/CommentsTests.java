package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cx.atlas.journey.CommentId;
import cx.atlas.journey.CommentWritten;
import cx.atlas.journey.StepId;
import cx.atlas.journey.Subject;
import cx.atlas.journey.SubjectKind;
import cx.atlas.journey.view.CommentView;
import cx.atlas.journey.view.ThreadView;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.Prose;
import cx.atlas.shared.StaleEdit;
import cx.atlas.strategy.Element;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Registry;
import cxtest.Workspaces;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Threads and comments. */
class CommentsTests extends CommentsTest {

    @Autowired
    ApplicationContext context;

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
    void a_thread_about_a_need_or_a_figure_is_called_by_it() {
        var card = card();
        var registry = new Registry(context, marketer);
        var need = registry.strategyItem(Element.CUSTOMER, "Feel safe");
        var line = registry.touchpoint("Line", registry.channel("Phone"), null);
        registry.sql("update card set body = '', need_id = ? where id = ?", need, card.value());
        var safe = start(Subject.card(card), "For whom?");
        assertThat(thread(safe).name()).isEqualTo("Feel safe");
        registry.sql("update card set need_id = null, figure = ? where id = ?", "CSAT " + line.value(), card.value());
        var measured = start(Subject.card(card), "Why so low?");
        assertThat(thread(measured).name()).isEqualTo("Line");
        registry.sql("delete from card where id = ?", card.value());
        assertThat(thread(safe).name()).isEqualTo("Feel safe");
        assertThat(thread(measured).name()).isEqualTo("Line");
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
}
