package cx.atlas.workspace.security;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import cx.atlas.workspace.NewPassword;
import cx.atlas.workspace.PasswordHash;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Argon2id, a few at a time: one costs 19 MiB and about 100 ms, so that a flood of sign-ins must not take the machine.
 *
 * <p>Never called inside a transaction. Password4j is asked directly, since Spring Security's encoder around it compares with
 * today's parameters only, and so would lock everybody out on the day that they are raised.
 */
@Component
public class Passwords {

    /** OWASP's second choice of parameters: 19 MiB, two rounds. */
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore places;
    private final Duration patience;
    private final PasswordHash nobodys;

    public Passwords() {
        this(Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors())), PATIENCE);
    }

    Passwords(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
        this.nobodys = hashOf(UUID.randomUUID().toString());
    }

    /** @throws Unavailable where too many others wait already */
    public PasswordHash hash(NewPassword password) {
        return inTurn(() -> hashOf(password.value()));
    }

    /**
     * Compares, and takes as long where there is nothing to compare with, so that nobody learns which accounts exist.
     *
     * @throws Unavailable where too many others wait already
     */
    public boolean matches(String password, @Nullable PasswordHash hash) {
        // Nobody's password is that long, and hashing megabytes would be work for nothing.
        var tried = password.length() > 2 * NewPassword.MAX ? "" : password;
        var against = hash == null ? nobodys : hash;
        return inTurn(() -> check(tried, against)) && hash != null;
    }

    private static boolean check(String password, PasswordHash hash) {
        return Argon2Function.getInstanceFromHash(hash.value()).check(password, hash.value());
    }

    private static PasswordHash hashOf(String password) {
        return new PasswordHash(ARGON2.hash(password).getResult());
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Unavailable.busy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Unavailable.busy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
