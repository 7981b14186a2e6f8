package cx.atlas.interaction;

import cx.atlas.shared.RuleBroken;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers as files write them: 5, 5.0 or 5,00; not 1,000, which may be a thousand or one. */
final class Numbers {

    private static final Pattern WHOLE = Pattern.compile("([+-]?\\d{1,18})(?:[.,]0{1,2})?");

    private Numbers() {}

    static @Nullable Long wholeOrNull(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        var matcher = WHOLE.matcher(text.strip());
        if (!matcher.matches()) {
            throw RuleBroken.at(field, "interaction.cause.notWhole." + field, text.strip());
        }
        return Long.valueOf(matcher.group(1));
    }

    /** Refuses a score that does not stand on the scale, however large. */
    static int score(Metric metric, long score) {
        if (score < metric.lowest() || score > metric.highest()) {
            throw offTheScale(metric, score);
        }
        return (int) score;
    }

    static RuleBroken offTheScale(Metric metric, long score) {
        return RuleBroken.at(
                "score",
                "interaction.cause.offTheScale",
                score + " (" + metric + " " + metric.lowest() + "–" + metric.highest() + ")");
    }
}
