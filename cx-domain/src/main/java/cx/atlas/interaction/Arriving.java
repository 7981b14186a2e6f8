package cx.atlas.interaction;

import cx.atlas.shared.Dates;
import cx.atlas.shared.RuleBroken;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every arrival's parts are held to; what is refused says which part and why. */
final class Arriving {

    static final int MAX_KEY = 200;
    static final int MAX_NAME = 120;
    static final int MAX_WORDS = 10_000;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private Arriving() {}

    /** The key without blanks at its ends; null where it is blank. */
    static @Nullable String key(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        var key = clean(text).strip();
        return key.isEmpty() ? null : shorter(field, key, MAX_KEY);
    }

    /** The sender's id, of a row with the name of one of its columns; null where it is blank. */
    static @Nullable String eventId(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : shorter("eventId", clean(text).strip(), MAX_KEY + MAX_NAME + 20);
    }

    static String name(String field, String text) {
        var name = BLANKS.matcher(text).replaceAll(" ").strip();
        if (name.isEmpty()) {
            throw RuleBroken.at(field, "interaction.cause.missing." + field);
        }
        return shorter(field, name, MAX_NAME);
    }

    static String words(String text) {
        return shorter("words", clean(text).replace("\r\n", "\n").strip(), MAX_WORDS);
    }

    /** To the microsecond, which is what is stored. */
    static Instant time(Instant time) {
        if (!Dates.has(time)) {
            throw RuleBroken.at("time", "interaction.cause.timeRange");
        }
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    static void requireOwner(@Nullable String customer, @Nullable String caseKey) {
        if (customer == null && caseKey == null) {
            throw RuleBroken.at("customer", "interaction.cause.missing.customer");
        }
    }

    /** PostgreSQL stores every character but this one. */
    private static String clean(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    private static String shorter(String field, String text, int max) {
        if (text.length() > max) {
            throw RuleBroken.at(field, "interaction.cause.tooLong." + field, max);
        }
        return text;
    }
}
