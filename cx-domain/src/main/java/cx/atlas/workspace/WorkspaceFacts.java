package cx.atlas.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** What every page needs to know of the workspace that it is shown in. */
public record WorkspaceFacts(String name, ZoneId zone, String currency, boolean demo) {

    /** Where nobody acts, as on the sign-in page. */
    public static final WorkspaceFacts NONE = new WorkspaceFacts("", ZoneOffset.UTC, "EUR", false);

    /** When a day begins there. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
