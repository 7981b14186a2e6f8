package cx.atlas.touchpoint.persistence;

import java.util.Arrays;
import java.util.Locale;

/** What a person typed into a search box, as SQL patterns. */
final class Words {

    private Words() {}

    /** A LIKE pattern for each word, in lower case; none for an empty box. */
    static String[] patterns(String query) {
        return Arrays.stream(query.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(10)
                .map(word -> "%" + escaped(word) + "%")
                .toArray(String[]::new);
    }

    /** A LIKE pattern for what begins with the whole query. */
    static String beginning(String query) {
        return escaped(query.toLowerCase(Locale.ROOT).strip()) + "%";
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
