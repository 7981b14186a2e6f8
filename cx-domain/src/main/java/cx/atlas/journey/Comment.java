package cx.atlas.journey;

import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.StaleEdit;
import cx.atlas.workspace.AccountId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one person says in a thread. Its thread changes it. */
@Entity
public class Comment {

    @EmbeddedId
    private CommentId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private AccountId author;

    @Embedded
    private Prose body;

    private Instant writtenAt;

    private @Nullable Instant editedAt;

    private @Nullable Instant deletedAt;

    protected Comment() {}

    Comment(CommentId id, AccountId author, Prose body, Instant at) {
        this.id = id;
        this.author = author;
        this.body = words(body);
        this.writtenAt = at;
    }

    public CommentId id() {
        return id;
    }

    public AccountId author() {
        return author;
    }

    public Prose body() {
        return body;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    void rewrite(long expected, Prose body, Instant at) {
        StaleEdit.unless(version, expected);
        this.body = words(body);
        this.editedAt = at;
    }

    /** Only that somebody said something stays. */
    void clear(Instant at) {
        body = Prose.NONE;
        deletedAt = at;
    }

    private static Prose words(Prose body) {
        if (body.isEmpty()) {
            throw RuleBroken.at("text", "journey.error.comment.empty");
        }
        return body;
    }
}
