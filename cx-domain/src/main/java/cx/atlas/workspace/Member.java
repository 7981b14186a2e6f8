package cx.atlas.workspace;

import cx.atlas.shared.StaleEdit;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * An account in a workspace, with the role that says what it may do there.
 *
 * <p>Somebody becomes a member by opening the workspace or by accepting an invitation. An administrator changes the role or
 * removes the member; both hold from the member's next request on.
 */
@Entity
public class Member {

    @EmbeddedId
    private MemberId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private AccountId accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    protected Member() {}

    public Member(MemberId id, AccountId accountId, Role role) {
        this.id = id;
        this.accountId = accountId;
        this.role = role;
    }

    public MemberId id() {
        return id;
    }

    public AccountId accountId() {
        return accountId;
    }

    public Role role() {
        return role;
    }

    /** Refuses with {@link StaleEdit} unless this is the version that the form was drawn from. */
    public void requireVersion(long expected) {
        StaleEdit.unless(version, expected);
    }

    public void become(Role role) {
        this.role = role;
    }
}
