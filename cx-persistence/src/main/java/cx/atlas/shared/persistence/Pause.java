package cx.atlas.shared.persistence;

import java.time.Duration;

/** A wait between two attempts. */
final class Pause {

    private Pause() {}

    static void of(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for PostgreSQL", stop);
        }
    }
}
