package cx.atlas.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.shared.Forbidden;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.Role;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommentThreadTests {

    private static final Instant T = Instant.parse("2026-03-01T09:00:00Z");

    private final Actor ada = actor(Role.VIEWER);
    private final Actor ben = actor(Role.VIEWER);
    private final CommentThread thread =
            new CommentThread(JourneyId.next(), Subject.journey(), ada.accountId(), new Prose("Why?"), T);

    @Test
    void comments_stand_in_the_order_in_which_they_were_written() {
        var second = reply(ben, 2);
        var first = reply(ada, 1);
        assertThat(thread.comments())
                .extracting(Comment::id)
                .containsExactly(thread.first().id(), first, second);
        assertThat(thread.participants()).containsExactlyInAnyOrder(ada.accountId(), ben.accountId());
    }

    @Test
    void a_comment_needs_words() {
        assertThatThrownBy(() -> thread.reply(ben.accountId(), Prose.NONE, T))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("journey.error.comment.empty");
        assertThatThrownBy(() -> rewrite(thread.first().id(), ada, 0, Prose.NONE))
                .isInstanceOf(RuntimeException.class);
        assertThat(thread.comments()).hasSize(1);
    }

    @Test
    void only_the_author_changes_a_comment() {
        assertThatThrownBy(() -> rewrite(thread.first().id(), ben, 0, new Prose("No")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> rewrite(thread.first().id(), actor(Role.ADMIN), 0, new Prose("No")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void the_author_and_who_keeps_journeys_delete_a_comment() {
        var one = reply(ben, 1);
        var two = reply(ben, 2);
        assertThatThrownBy(() -> thread.remove(one, ada, T)).isInstanceOf(Forbidden.class);
        thread.remove(one, ben, T);
        thread.remove(two, actor(Role.MARKETER), T);
        assertThat(thread.comments()).hasSize(1);
    }

    @Test
    void a_deleted_first_comment_leaves_a_gap_where_others_replied_and_the_last_one_takes_the_thread_along() {
        var reply = reply(ben, 1);
        var first = thread.first();
        thread.remove(first.id(), ada, T);
        assertThat(thread.first()).isSameAs(first);
        assertThat(first.isDeleted()).isTrue();
        assertThat(first.body()).isEqualTo(Prose.NONE);
        assertThat(thread.participants()).containsExactly(ben.accountId());
        assertThatThrownBy(() -> thread.comment(first.id())).isInstanceOf(NotFound.class);
        thread.remove(reply, ben, T);
        assertThat(thread.isEmpty()).isTrue();
    }

    @Test
    void a_thread_is_resolved_once_and_a_reply_reopens_it() {
        assertThat(thread.resolve(ben.accountId(), T)).isTrue();
        assertThat(thread.resolve(ada.accountId(), T)).isFalse();
        assertThat(thread.resolvedBy()).isEqualTo(ben.accountId());
        reply(ada, 3);
        assertThat(thread.isResolved()).isFalse();
        assertThat(thread.resolvedBy()).isNull();
    }

    @Test
    void a_thread_has_an_end() {
        for (var i = 1; i < CommentThread.MOST_COMMENTS; i++) {
            reply(ben, i);
        }
        assertThatThrownBy(() -> reply(ben, 1)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void the_name_of_a_subject_is_one_short_line() {
        assertThat(Subject.journey().named(" a\n b ").name()).isEqualTo("a b");
        assertThat(Subject.journey().named("😀".repeat(121)).name().codePoints())
                .hasSize(120);
    }

    private CommentId reply(Actor by, int minutes) {
        return thread.reply(by.accountId(), new Prose("So"), T.plusSeconds(60L * minutes));
    }

    private void rewrite(CommentId id, Actor by, long version, Prose body) {
        thread.rewrite(id, by.accountId(), version, body, T);
    }

    private static Actor actor(Role role) {
        return new Actor(AccountId.next(), WorkspaceId.next(), role.name(), role, Set.of());
    }
}
