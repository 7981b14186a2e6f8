package cx.atlas.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The dates that anything is asked or told of; one beyond them was mistyped. */
public final class Dates {

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Dates() {}

    public static boolean has(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    public static boolean has(Instant time) {
        return !time.isBefore(FIRST.atStartOfDay().toInstant(ZoneOffset.UTC))
                && time.isBefore(LAST.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** The day that a text as in 2026-05-01 names; refuses with {@link DateTimeException} what names none of these. */
    public static LocalDate day(String text) {
        var day = LocalDate.parse(text.strip());
        if (!has(day)) {
            throw new DateTimeException("Out of range: " + day);
        }
        return day;
    }
}
