package cx.atlas.touchpoint;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How alike two names are, from 0 to 1: the share of neighbouring letters that they have in common.
 *
 * <p>Case, accents, spaces and punctuation do not count, so “Call-back” and “callback” are the same name.
 */
public record Likeness(double value) {

    /** From here on two touchpoints may be the same one. */
    private static final double ALIKE = 0.6;

    /** Within one channel less is needed. */
    private static final double ALIKE_IN_CHANNEL = 0.5;

    public static Likeness of(String one, String other) {
        var a = pairs(one);
        var b = pairs(other);
        var all = size(a) + size(b);
        if (all == 0) {
            return new Likeness(letters(one).equals(letters(other)) ? 1 : 0);
        }
        var common = a.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), b.getOrDefault(pair.getKey(), 0)))
                .sum();
        return new Likeness(2.0 * common / all);
    }

    public boolean worthAsking(boolean sameChannel) {
        return value >= (sameChannel ? ALIKE_IN_CHANNEL : ALIKE);
    }

    private static Map<String, Integer> pairs(String name) {
        var letters = letters(name);
        var pairs = new HashMap<String, Integer>();
        for (var i = 0; i + 2 <= letters.length(); i++) {
            pairs.merge(letters.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }

    private static int size(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
