package cx.atlas.workspace;

import cx.atlas.shared.NotFound;
import java.util.Optional;

/** Everybody who can sign in, in whatever workspace. */
public interface Accounts {

    Optional<Account> findById(AccountId id);

    default Account byId(AccountId id) {
        return findById(id).orElseThrow(() -> new NotFound("account"));
    }

    Optional<Account> findByEmail(EmailAddress email);

    boolean existsByEmail(EmailAddress email);

    Account save(Account account);
}
