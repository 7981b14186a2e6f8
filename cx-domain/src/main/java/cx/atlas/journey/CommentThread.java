package cx.atlas.journey;

import static java.util.stream.Collectors.toSet;

import cx.atlas.shared.Forbidden;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.Permission;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people say to each other about a card, a step, or a journey as a whole.
 *
 * <p>It begins with a comment, and others reply. When the matter is settled somebody resolves it; it can be reopened, and
 * whoever replies reopens it. Everybody changes the own comments alone. A comment that is deleted leaves a gap where others
 * have replied to it; with its last comment the thread is gone. It outlives what it is about.
 */
@Entity
public class CommentThread {

    public static final int MOST_COMMENTS = 300;

    @EmbeddedId
    private ThreadId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private JourneyId journeyId;

    @Embedded
    private Subject subject;

    @Embedded
    private @Nullable AccountId resolvedBy;

    private @Nullable Instant resolvedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "thread_id", nullable = false, updatable = false)
    private List<Comment> comments = new ArrayList<>();

    protected CommentThread() {}

    /** Begins it with a first comment. */
    public CommentThread(JourneyId journey, Subject subject, AccountId author, Prose body, Instant at) {
        this.id = ThreadId.next();
        this.journeyId = journey;
        this.subject = subject;
        comments.add(new Comment(CommentId.next(), author, body, at));
    }

    public ThreadId id() {
        return id;
    }

    public JourneyId journeyId() {
        return journeyId;
    }

    public Subject subject() {
        return subject;
    }

    public boolean isResolved() {
        return resolvedAt != null;
    }

    public @Nullable AccountId resolvedBy() {
        return resolvedBy;
    }

    /** In the order in which they were written. */
    public List<Comment> comments() {
        return comments.stream()
                .sorted(Comparator.comparing(Comment::writtenAt)
                        .thenComparing(comment -> comment.id().value()))
                .toList();
    }

    /** The comment that it began with. */
    public Comment first() {
        return comments().get(0);
    }

    public Comment comment(CommentId id) {
        return comments.stream()
                .filter(comment -> comment.id().equals(id) && !comment.isDeleted())
                .findFirst()
                .orElseThrow(() -> new NotFound("comment"));
    }

    /** Who has a word in it. */
    public Set<AccountId> participants() {
        return comments.stream()
                .filter(comment -> !comment.isDeleted())
                .map(Comment::author)
                .collect(toSet());
    }

    public CommentId reply(AccountId author, Prose body, Instant at) {
        if (comments.size() >= MOST_COMMENTS) {
            throw RuleBroken.at("text", "journey.error.comments.tooMany", MOST_COMMENTS);
        }
        var reply = new Comment(CommentId.next(), author, body, at);
        comments.add(reply);
        reopen();
        return reply.id();
    }

    /** @param expected the comment's version that the form was drawn from */
    public void rewrite(CommentId id, AccountId by, long expected, Prose body, Instant at) {
        var comment = comment(id);
        if (!comment.author().equals(by)) {
            throw new Forbidden();
        }
        comment.rewrite(expected, body, at);
    }

    /** For the own comments, and for who keeps journeys everybody's. */
    public void remove(CommentId id, Actor by, Instant at) {
        var comment = comment(id);
        if (!comment.author().equals(by.accountId())) {
            by.require(Permission.EDIT_JOURNEYS);
        }
        if (comment == first() && comments.size() > 1) {
            comment.clear(at);
        } else {
            comments.remove(comment);
        }
        if (comments.stream().allMatch(Comment::isDeleted)) {
            comments.clear();
        }
    }

    /** Nobody has a word in it any more. */
    public boolean isEmpty() {
        return comments.isEmpty();
    }

    /** @return whether it was open until now */
    public boolean resolve(AccountId by, Instant at) {
        if (isResolved()) {
            return false;
        }
        resolvedBy = by;
        resolvedAt = at;
        return true;
    }

    public void reopen() {
        resolvedBy = null;
        resolvedAt = null;
    }
}
