package cx.atlas.workspace;

import cx.atlas.shared.NotFound;
import java.util.Optional;

/** The invitations of the current workspace. */
public interface Invitations {

    Optional<Invitation> findById(InvitationId id);

    default Invitation byId(InvitationId id) {
        return findById(id).orElseThrow(() -> new NotFound("invitation"));
    }

    Optional<Invitation> findByTokenHash(String tokenHash);

    default Invitation byToken(InvitationToken token) {
        return findByTokenHash(token.hash()).orElseThrow(() -> new NotFound("invitation"));
    }

    Invitation save(Invitation invitation);

    void delete(Invitation invitation);

    /** Deletes what is still open for this address. */
    void deleteByEmailAndAcceptedAtIsNull(EmailAddress email);

    /** Deletes what is still open of what this person has made. */
    void deleteByInvitedByAndAcceptedAtIsNull(AccountId by);
}
