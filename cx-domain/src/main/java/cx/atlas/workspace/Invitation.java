package cx.atlas.workspace;

import cx.atlas.shared.RuleBroken;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The offer to become a member of a workspace.
 *
 * <p>An administrator makes it for an address and a role and hands over its link. Whoever holds the link may accept once, within
 * a week. A new invitation for the same address replaces the former one; an open one can be revoked.
 */
@Entity
public class Invitation {

    public static final Duration OPEN_FOR = Duration.ofDays(7);

    @EmbeddedId
    private InvitationId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private EmailAddress email;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String tokenHash;

    @Embedded
    private AccountId invitedBy;

    private Instant expiresAt;

    private @Nullable Instant acceptedAt;

    protected Invitation() {}

    public Invitation(
            InvitationId id, EmailAddress email, Role role, InvitationToken token, AccountId by, Instant now) {
        this.id = id;
        this.email = email;
        this.role = role;
        this.tokenHash = token.hash();
        this.invitedBy = by;
        this.expiresAt = now.plus(OPEN_FOR);
    }

    public InvitationId id() {
        return id;
    }

    public EmailAddress email() {
        return email;
    }

    public Role role() {
        return role;
    }

    /** Can be done once and in time. */
    public void accept(Instant now) {
        if (acceptedAt != null || now.isAfter(expiresAt)) {
            throw RuleBroken.of("workspace.invitation.over");
        }
        acceptedAt = now;
    }
}
