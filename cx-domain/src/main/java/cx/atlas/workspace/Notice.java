package cx.atlas.workspace;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tells a member that somebody else did something that concerns the member.
 *
 * <p>It waits in the member's inbox until it is read, follows its text when that is changed, and goes with it.
 */
@Entity
public class Notice {

    @EmbeddedId
    private NoticeId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private AccountId recipient;

    @Embedded
    private AccountId madeBy;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Embedded
    private Occasion occasion;

    private Instant madeAt;

    private @Nullable Instant readAt;

    protected Notice() {}

    public Notice(AccountId recipient, AccountId madeBy, NoticeKind kind, Occasion occasion, Instant at) {
        this.id = NoticeId.next();
        this.recipient = recipient;
        this.madeBy = madeBy;
        this.kind = kind;
        this.occasion = occasion;
        this.madeAt = at;
    }

    public NoticeId id() {
        return id;
    }

    public Occasion occasion() {
        return occasion;
    }

    public boolean isRead() {
        return readAt != null;
    }

    /** Reading again changes nothing. */
    public void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    public void reword(String words) {
        occasion = occasion.reworded(words);
    }
}
