package cx.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text stands out from what it stands on, in light and in dark: 4.5 to 1, and marks 3 to 1. */
class TokensTests {

    private static final Pattern TOKEN =
            Pattern.compile("--raw-([\\w-]+): (?:light-dark\\((#\\w{6}), (#\\w{6})\\)|(#\\w{6}));");

    private static final Map<String, String> LIGHT = new HashMap<>();
    private static final Map<String, String> DARK = new HashMap<>();

    static {
        Sources.find(TOKEN, Sources.styles().get("tokens.css")).forEach(token -> {
            LIGHT.put(token.group(1), token.group(2) == null ? token.group(4) : token.group(2));
            DARK.put(token.group(1), token.group(3) == null ? token.group(4) : token.group(3));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, surface",
        "ink, sunken",
        "muted, paper",
        "muted, surface",
        "muted, sunken",
        "accent, paper",
        "accent, surface",
        "accent-strong, surface",
        "on-accent, accent",
        "on-accent, accent-strong",
        "night-ink, night",
        "night-muted, night",
        "night-ink, night-raised",
        "blue, accent-tint",
        "on-emotion-end, emotion-1",
        "on-emotion-middle, emotion-2",
        "on-emotion-middle, emotion-3",
        "on-emotion-middle, emotion-4",
        "on-emotion-end, emotion-5",
        "blue, blue-tint",
        "violet, violet-tint",
        "green, green-tint",
        "red, red-tint",
        "amber, amber-tint",
        "before, before-tint",
        "during, during-tint",
        "after, after-tint",
        "red, surface",
        "green, surface",
        "hue-1, surface",
        "hue-2, surface",
        "hue-3, surface",
        "hue-4, surface",
        "hue-5, surface",
        "hue-6, surface"
    })
    void text_stands_out(String text, String ground) {
        assertThat(contrast(LIGHT, text, ground)).as("light").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(DARK, text, ground)).as("dark").isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "line-strong, surface",
        "line-strong, paper",
        "emotion-1, surface",
        "emotion-5, surface",
        "accent, paper"
    })
    void marks_stand_out(String mark, String ground) {
        assertThat(contrast(LIGHT, mark, ground)).as("light").isGreaterThanOrEqualTo(3);
        assertThat(contrast(DARK, mark, ground)).as("dark").isGreaterThanOrEqualTo(3);
    }

    private static double contrast(Map<String, String> side, String one, String other) {
        var a = luminance(side.get(one));
        var b = luminance(side.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(hex, 1) + 0.7152 * linear(hex, 3) + 0.0722 * linear(hex, 5);
    }

    private static double linear(String hex, int at) {
        var part = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
