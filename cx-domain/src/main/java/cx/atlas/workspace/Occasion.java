package cx.atlas.workspace;

import java.util.UUID;

/**
 * What a notice is about.
 *
 * @param journey who does not see it does not see the notice
 * @param source the text that made the notice
 * @param link the address at which it stands, within the application
 * @param words the beginning of the text
 */
public record Occasion(UUID journey, UUID source, String link, String words) {

    public static final int LONGEST_WORDS = 240;

    public Occasion {
        words = words.codePointCount(0, words.length()) <= LONGEST_WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS - 1)) + "…";
    }

    Occasion reworded(String words) {
        return new Occasion(journey, source, link, words);
    }
}
