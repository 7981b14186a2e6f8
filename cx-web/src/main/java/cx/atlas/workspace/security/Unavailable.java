package cx.atlas.workspace.security;

import java.time.Duration;
import lombok.Getter;
import org.springframework.http.HttpStatus;

/** Not now, but soon: too many tries from here (429), or too much to do (503). */
@Getter
public final class Unavailable extends RuntimeException {

    private final HttpStatus status;
    private final Duration retryAfter;
    private final String messageKey;

    private Unavailable(HttpStatus status, Duration retryAfter, String messageKey) {
        super(messageKey);
        this.status = status;
        this.retryAfter = retryAfter;
        this.messageKey = messageKey;
    }

    static Unavailable tooManyTries(Duration retryAfter) {
        return new Unavailable(HttpStatus.TOO_MANY_REQUESTS, retryAfter, "workspace.signIn.tooMany");
    }

    static Unavailable busy() {
        return new Unavailable(HttpStatus.SERVICE_UNAVAILABLE, Duration.ofSeconds(5), "workspace.signIn.busy");
    }

    /** As the header has it: whole seconds, at least one. */
    public String retryAfterSeconds() {
        return Long.toString(Math.max(1, retryAfter.plusMillis(999).toSeconds()));
    }

    public long retryAfterMinutes() {
        return Math.max(1, retryAfter.plusSeconds(59).toMinutes());
    }
}
