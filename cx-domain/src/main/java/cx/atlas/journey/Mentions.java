package cx.atlas.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds people in a text: an @ and a full name, whatever its case; of two names that fit, the longer one. */
public final class Mentions {

    private Mentions() {}

    /**
     * A name in a text.
     *
     * @param from where its @ stands
     * @param to after its last character
     */
    public record Mention(int from, int to, String name) {}

    /** In their order. */
    public static List<Mention> in(String text, Collection<String> names) {
        var longestFirst = names.stream()
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        var found = new ArrayList<Mention>();
        for (var at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (at > 0 && isWord(text.codePointBefore(at))) {
                continue;
            }
            var from = at;
            longestFirst.stream()
                    .filter(name -> stands(text, from + 1, name))
                    .findFirst()
                    .ifPresent(name -> found.add(new Mention(from, from + 1 + name.length(), name)));
        }
        return found;
    }

    private static boolean stands(String text, int at, String name) {
        var end = at + name.length();
        return text.regionMatches(true, at, name, 0, name.length())
                && (end == text.length() || !isWord(text.codePointAt(end)));
    }

    private static boolean isWord(int character) {
        return Character.isLetterOrDigit(character);
    }
}
