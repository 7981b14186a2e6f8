package cx.atlas.workspace.security;

import java.time.Instant;
import java.util.Comparator;

/** A session as the person who owns it sees it. */
public record SessionRow(Browser browser, Instant since, Instant lastSeen, boolean own)
        implements Comparable<SessionRow> {

    @Override
    public int compareTo(SessionRow other) {
        return Comparator.comparing(SessionRow::own)
                .thenComparing(SessionRow::lastSeen)
                .reversed()
                .compare(this, other);
    }
}
