package cx.atlas.interaction;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a written date with or without a time of day. */
final class WrittenTime {

    private static final Pattern PATTERN = Pattern.compile("(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})"
            + "(?:(?:[T ]|, ?)\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*([AaPp])?(?:\\.?[Mm]\\.?)?)?"
            + "\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?");

    private static final Pattern HALF_DAY = Pattern.compile("\\d\\s*[AaPp]\\.?[Mm]\\.?$");

    private final Matcher parts;

    private WrittenTime(Matcher parts) {
        this.parts = parts;
    }

    static Instant read(String text, TimeFormat order, ZoneId zone) {
        var matcher = PATTERN.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeException(text);
        }
        return new WrittenTime(matcher).instant(order, zone);
    }

    static boolean hasHalfDay(String text) {
        return HALF_DAY.matcher(text.strip()).find();
    }

    private Instant instant(TimeFormat order, ZoneId zone) {
        var first = number(1, 0);
        var middle = number(3, 0);
        var last = number(4, 0);
        var local = switch (order) {
            case YEAR_FIRST -> at(fullYear(1, first), middle, last);
            case DAY_FIRST -> at(year(last), middle, first);
            case MONTH_FIRST -> at(year(last), first, middle);
            default -> throw new IllegalArgumentException(order.name());
        };
        var said = parts.group(10);
        return local.atZone(said == null ? zone : offset(said)).toInstant();
    }

    private LocalDateTime at(int year, int month, int day) {
        return LocalDateTime.of(year, month, day, hour(), number(6, 0), number(7, 0), nanos());
    }

    private int hour() {
        var hour = number(5, 0);
        var half = parts.group(9);
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            throw new DateTimeException(half);
        }
        return hour % 12 + ("p".equalsIgnoreCase(half) ? 12 : 0);
    }

    private int nanos() {
        var fraction = parts.group(8);
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    private int fullYear(int group, int year) {
        if (parts.end(group) - parts.start(group) != 4) {
            throw new DateTimeException(Integer.toString(year));
        }
        return year;
    }

    /** Two digits are the years 1970 to 2069. */
    private int year(int year) {
        var digits = parts.end(4) - parts.start(4);
        return digits == 2 ? year + (year < 70 ? 2_000 : 1_900) : fullYear(4, year);
    }

    private int number(int group, int missing) {
        var text = parts.group(group);
        return text == null ? missing : Integer.parseInt(text);
    }

    private static ZoneId offset(String said) {
        return said.startsWith("+") || said.startsWith("-") ? ZoneOffset.of(said) : ZoneOffset.UTC;
    }
}
