package cx.atlas.workspace.web;

import java.util.Locale;

/** A person's name in one or two letters, for an avatar. */
final class Initials {

    private Initials() {}

    static String of(String name) {
        var words = name.strip().split("\\s+");
        var first = letter(words[0]);
        return (words.length == 1 ? first : first + letter(words[words.length - 1])).toUpperCase(Locale.ROOT);
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
