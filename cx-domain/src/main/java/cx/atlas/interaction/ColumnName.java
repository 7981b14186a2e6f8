package cx.atlas.interaction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a column's name, by which its meaning is guessed. */
final class ColumnName {

    private static final Set<String> ABOUT_TIME = Set.of(
            "timestamp",
            "datetime",
            "date",
            "time",
            "at",
            "on",
            "datum",
            "zeit",
            "zeitpunkt",
            "uhrzeit",
            "am",
            "ts",
            "utc");
    private static final Set<String> KEYS = Set.of("id", "key", "no", "nr", "number", "nummer", "uuid", "code");

    private final String name;
    private final List<String> words;

    ColumnName(String name) {
        this.name = name;
        this.words = Arrays.stream(name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean hasAny(Set<String> wanted) {
        return words.stream().anyMatch(wanted::contains);
    }

    /** How well it fits as the key of such a thing: 0 not at all. */
    int fitsKeyOf(Set<String> things) {
        if (!hasAny(things)) {
            return 0;
        }
        return 1
                + (words.stream().anyMatch(KEYS::contains) ? 2 : 0)
                + (words.size() == 1 ? 2 : 0)
                + (words.contains("unique") ? 1 : 0);
    }

    /** What happened at the time in this column: order_purchase_timestamp is "Order purchase". */
    String event() {
        var text = words.stream().filter(word -> !ABOUT_TIME.contains(word)).collect(Collectors.joining(" "));
        if (text.isEmpty()) {
            return name.strip();
        }
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
