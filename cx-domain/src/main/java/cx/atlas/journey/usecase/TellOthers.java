package cx.atlas.journey.usecase;

import static java.util.stream.Collectors.toSet;

import cx.atlas.journey.Comment;
import cx.atlas.journey.CommentId;
import cx.atlas.journey.CommentThread;
import cx.atlas.journey.JourneyStatus;
import cx.atlas.journey.Mentions;
import cx.atlas.journey.view.JourneyHead;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.NoticeKind;
import cx.atlas.workspace.Occasion;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.usecase.LeaveNotices;
import cx.atlas.workspace.view.PersonRow;
import cx.atlas.workspace.view.PersonViews;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Leaves notices of comments, for those who see the journey. */
@Component
@RequiredArgsConstructor
class TellOthers {

    private final PersonViews people;
    private final LeaveNotices notices;

    /** Who is named in it is told so, and who else has a word in the thread of the reply. */
    void ofComment(JourneyHead journey, CommentThread thread, Comment comment, Instant at) {
        var audience = audience(journey);
        var occasion = occasion(thread, comment);
        var mentioned = mentioned(comment.body(), audience);
        notices.leave(NoticeKind.MENTION, mentioned, occasion, at);
        var others = new HashSet<>(thread.participants());
        others.retainAll(accounts(audience));
        others.removeAll(mentioned);
        notices.leave(NoticeKind.REPLY, others, occasion, at);
    }

    /** Who was not named in it before is told; what waits already says the new words. */
    void ofChange(JourneyHead journey, CommentThread thread, Comment comment, Prose before) {
        notices.reword(comment.id().value(), comment.body().value());
        var audience = audience(journey);
        var mentioned = new HashSet<>(mentioned(comment.body(), audience));
        mentioned.removeAll(mentioned(before, audience));
        notices.leave(NoticeKind.MENTION, mentioned, occasion(thread, comment), Instant.now());
    }

    void ofRemoval(CommentId comment) {
        notices.withdraw(comment.value());
    }

    /** Who began the thread is told. */
    void ofResolution(JourneyHead journey, CommentThread thread, Instant at) {
        var first = thread.first();
        if (!first.isDeleted() && accounts(audience(journey)).contains(first.author())) {
            notices.leave(NoticeKind.RESOLVED, Set.of(first.author()), occasion(thread, first), at);
        }
    }

    private static Occasion occasion(CommentThread thread, Comment comment) {
        var journey = thread.journeyId().value();
        var link = "/journeys/%s/threads/%s".formatted(journey, thread.id().value());
        return new Occasion(journey, comment.id().value(), link, comment.body().value());
    }

    /** Everybody who sees the journey, but who acts. */
    private List<PersonRow> audience(JourneyHead journey) {
        var me = CurrentActor.get().accountId().value();
        return people.listPeople().stream()
                .filter(person -> !person.account().equals(me))
                .filter(person -> journey.status() == JourneyStatus.PUBLISHED
                        || person.role().may(Permission.SEE_DRAFTS))
                .toList();
    }

    private static Set<AccountId> mentioned(Prose body, List<PersonRow> audience) {
        var names = Mentions.in(
                        body.value(), audience.stream().map(PersonRow::name).toList())
                .stream()
                .map(Mentions.Mention::name)
                .collect(toSet());
        return accounts(audience.stream()
                .filter(person -> names.contains(person.name()))
                .toList());
    }

    private static Set<AccountId> accounts(List<PersonRow> people) {
        return people.stream().map(person -> new AccountId(person.account())).collect(toSet());
    }
}
