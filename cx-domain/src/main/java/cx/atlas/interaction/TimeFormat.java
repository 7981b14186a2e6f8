package cx.atlas.interaction;

import cx.atlas.shared.RuleBroken;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How a file writes times. The time of day, its seconds and a zone may be missing: then it is midnight, the full minute, the
 * zone that is said for the file.
 */
public enum TimeFormat {
    /** 2024-03-31 17:05:09, also with T, fractions and a zone. */
    YEAR_FIRST,
    /** 31.03.2024 17:05 or 31/03/2024 17:05. */
    DAY_FIRST,
    /** 03/31/2024 5:05 PM. */
    MONTH_FIRST,
    /** 1711904709, seconds since 1970. */
    UNIX_SECONDS,
    /** 1711904709123, milliseconds since 1970. */
    UNIX_MILLISECONDS;

    /** @param zone of times that do not say theirs */
    public Instant read(String text, ZoneId zone) {
        var time = text.strip();
        if (time.isEmpty()) {
            throw RuleBroken.at("time", "interaction.cause.missing.time");
        }
        try {
            return switch (this) {
                case UNIX_SECONDS -> Instant.ofEpochSecond(unix(time));
                case UNIX_MILLISECONDS -> Instant.ofEpochMilli(unix(time));
                default -> WrittenTime.read(time, this, zone);
            };
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw RuleBroken.at("time", "interaction.cause.badTime", time);
        }
    }

    /** Shorter or longer numbers are no times of our age; so a year, a price or a key is not taken for one. */
    private long unix(String time) {
        if (time.length() != (this == UNIX_SECONDS ? 10 : 13)) {
            throw new DateTimeException(time);
        }
        return Long.parseLong(time);
    }

    public boolean reads(String text) {
        try {
            read(text, ZoneId.of("UTC"));
            return true;
        } catch (RuleBroken not) {
            return false;
        }
    }

    /** The format that reads most of these texts, if it reads four of five; empty where there is none, or no text. */
    public static Optional<TimeFormat> of(Collection<String> texts) {
        var times = texts.stream().filter(text -> !text.isBlank()).toList();
        var americanHours = times.stream().anyMatch(WrittenTime::hasHalfDay);
        var order = americanHours
                ? List.of(YEAR_FIRST, MONTH_FIRST, DAY_FIRST)
                : List.of(YEAR_FIRST, DAY_FIRST, MONTH_FIRST, UNIX_SECONDS, UNIX_MILLISECONDS);
        TimeFormat best = null;
        var most = 0L;
        for (var format : order) {
            var read = times.stream().filter(format::reads).count();
            if (read > most) {
                best = format;
                most = read;
            }
        }
        return Optional.ofNullable(most * 5 >= times.size() * 4L ? best : null);
    }
}
