package cx.atlas.workspace.view;

import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.EmailAddress;
import java.util.Optional;

/** Reads what passwords are compared with; accounts that are disabled or have no password have nothing. */
public interface CredentialViews {

    Optional<Credentials> findCredentials(EmailAddress email);

    Optional<Credentials> findCredentials(AccountId account);
}
