package cx.atlas.journey;

import cx.atlas.shared.Ids;
import java.util.UUID;

/** The identity of a thread of comments. */
public record ThreadId(UUID value) {

    public static ThreadId next() {
        return new ThreadId(Ids.next());
    }
}
