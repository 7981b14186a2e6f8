package cx.atlas.workspace.security;

import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.PasswordHash;
import cx.atlas.workspace.view.CredentialViews;
import cx.atlas.workspace.view.Credentials;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Finds out who somebody is by e-mail and password. */
@Component
@RequiredArgsConstructor
public class SignIn {

    private final CredentialViews credentials;
    private final Passwords passwords;
    private final SignInThrottle throttle;

    /**
     * Empty where it is wrong, whichever of the two.
     *
     * @throws Unavailable where there were too many tries, or too many at once
     */
    public Optional<AccountId> verify(String email, String password, HttpServletRequest request) {
        var tried = throttle.take(counted(email), Caller.address(request));
        var found = find(email);
        var right = passwords.matches(password, found.map(Credentials::password).orElse(null));
        if (!right) {
            return Optional.empty();
        }
        tried.giveBack();
        return found.map(Credentials::account);
    }

    /** The stored hash, if this is the person's current password; asked before the password is changed. */
    public Optional<PasswordHash> reverify(AccountId account, String password, HttpServletRequest request) {
        var tried = throttle.take(account.value().toString(), Caller.address(request));
        var stored = credentials.findCredentials(account).map(Credentials::password);
        if (!passwords.matches(password, stored.orElse(null))) {
            return Optional.empty();
        }
        tried.giveBack();
        return stored;
    }

    /** What tries are counted for, whatever is sent: never longer than an address can be. */
    private static String counted(String email) {
        var plain = email.strip().toLowerCase(Locale.ROOT);
        return plain.substring(0, Math.min(plain.length(), EmailAddress.MAX));
    }

    private Optional<Credentials> find(String email) {
        try {
            return credentials.findCredentials(new EmailAddress(email));
        } catch (RuleBroken noAddress) {
            return Optional.empty();
        }
    }
}
