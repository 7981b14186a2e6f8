package cx.atlas.journey.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.journey.CardId;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.StepId;
import cx.atlas.journey.Subject;
import cx.atlas.journey.ThreadId;
import cx.atlas.journey.usecase.WriteCards;
import cx.atlas.journey.view.ThreadView;
import cx.atlas.journey.view.ThreadsView;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.Statements;
import cxtest.Workspaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Comments on a map of which a draft goes on: who sees no drafts reads and writes on the published one. */
class CommentsOfDraftsTests extends CommentsTest {

    @Autowired
    WriteCards cards;

    Actor viewer;
    CardId card;

    @BeforeEach
    void a_published_map() {
        viewer = Workspaces.join(jdbc, marketer.workspaceId(), Role.VIEWER);
        CurrentActor.run(marketer, () -> publish.publish(journey));
        card = card();
    }

    @Test
    void a_thread_is_called_as_its_card_was_when_published() {
        start(Subject.card(card), "Sure?");
        rewrite("Only a draft");
        assertThat(seen().threads()).extracting(ThreadView::name).containsExactly("Everyone talks about it");
        assertThat(threads(null, false).threads()).extracting(ThreadView::name).containsExactly("Only a draft");
        CurrentActor.run(marketer, () -> publish.publish(journey));
        assertThat(seen().threads()).extracting(ThreadView::name).containsExactly("Only a draft");
    }

    @Test
    void what_is_said_of_a_drafts_card_is_not_read_with_the_published_map() {
        var draft = draw("Secret");
        var id = start(Subject.card(draft), "What do you think?");
        start(Subject.journey(), "All in all?");
        assertThat(seen().threads()).hasSize(1).noneMatch(thread -> thread.id().equals(id.value()));
        assertThat(seen().open()).isOne();
        assertThat(CurrentActor.as(viewer, () -> views.findThread(journey, id))).isEmpty();
        assertThat(CurrentActor.as(viewer, () -> views.countOpen(journey)).all())
                .isOne();
        assertThat(threads(null, false).open()).isEqualTo(2);
        assertThatThrownBy(() -> comment(draft, "Hm")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CurrentActor.as(viewer, () -> write.reply(journey, id, new Prose("Hm"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CurrentActor.run(viewer, () -> settle.resolve(journey, id)))
                .isInstanceOf(NotFound.class);
        assertThat(thread(id).comments()).hasSize(1);
        CurrentActor.run(marketer, () -> publish.publish(journey));
        assertThat(seen().open()).isEqualTo(2);
    }

    @Test
    void who_is_mentioned_at_a_drafts_card_reads_the_thread_without_the_drafts_words() {
        var id = start(Subject.card(draw("Secret")), "What do you think, @VIEWER?");
        var thread =
                CurrentActor.as(viewer, () -> views.findThread(journey, id)).orElseThrow();
        assertThat(thread.name()).isEmpty();
        assertThat(thread.unpublished()).isTrue();
        assertThat(thread.removed()).isTrue();
        assertThat(thread(id).unpublished()).isFalse();
        assertThat(thread(id).removed()).isFalse();
    }

    @Test
    void a_card_that_only_the_draft_has_lost_still_takes_comments() {
        CurrentActor.run(marketer, () -> cards.remove(journey, card));
        var id = comment(card, "I like this one");
        assertThat(seen().threads()).singleElement().satisfies(thread -> {
            assertThat(thread.removed()).isFalse();
            assertThat(thread.name()).isEqualTo("Everyone talks about it");
        });
        assertThat(thread(id).removed()).isTrue();
        CurrentActor.run(marketer, () -> publish.publish(journey));
        assertThat(seen().threads()).singleElement().satisfies(thread -> {
            assertThat(thread.removed()).isTrue();
            assertThat(thread.unpublished()).isFalse();
            assertThat(thread.name()).isEqualTo("Everyone talks about it");
        });
        assertThatThrownBy(() -> comment(card, "Still?")).isInstanceOf(NotFound.class);
    }

    @Test
    void what_came_and_went_between_two_publishings_stays_among_those_who_draw() {
        var draft = draw("Secret");
        var id = start(Subject.card(draft), "Shall we tell them?");
        CurrentActor.run(marketer, () -> cards.remove(journey, draft));
        CurrentActor.run(marketer, () -> publish.publish(journey));
        assertThat(seen().threads()).isEmpty();
        assertThat(CurrentActor.as(viewer, () -> views.findThread(journey, id))).isEmpty();
        assertThat(threads(null, false).open()).isOne();
    }

    @Test
    void what_was_published_once_is_read_whatever_becomes_of_its_version() {
        start(Subject.card(card), "Sure?");
        CurrentActor.run(marketer, () -> cards.remove(journey, card));
        CurrentActor.run(marketer, () -> publish.publish(journey));
        in(() -> jdbc.sql("delete from journey_version where id not in (select published_id from journey)")
                .update());
        assertThat(seen().threads())
                .singleElement()
                .satisfies(thread -> assertThat(thread.removed()).isTrue());
    }

    @Test
    void reading_what_was_published_takes_no_more_statements() {
        start(Subject.card(card), "Sure?");
        assertThat(Statements.count(this::seen)).isEqualTo(Statements.count(() -> threads(null, false)));
    }

    private CardId draw(String words) {
        var step = map().steps().get(0);
        var lane = map().lanes().get(cx.atlas.journey.JourneyMother.THINKS).id();
        return CurrentActor.as(
                marketer, () -> cards.write(journey, new StepId(step.id()), new LaneId(lane), new Prose(words)));
    }

    private void rewrite(String words) {
        var version = map().findCard(card.value()).orElseThrow().version();
        CurrentActor.run(marketer, () -> cards.rewrite(journey, card, version, new Prose(words)));
    }

    private ThreadId comment(CardId on, String words) {
        return CurrentActor.as(viewer, () -> write.start(journey, Subject.card(on), new Prose(words)));
    }

    private ThreadsView seen() {
        return CurrentActor.as(viewer, () -> views.listThreads(journey, null, false, 50));
    }
}
