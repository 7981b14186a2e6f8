package cx.atlas.workspace.security;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A browser as its owner would call it, say Firefox on Linux; empty where it does not say. */
public record Browser(String name, String system) implements Serializable {

    static final Browser UNKNOWN = new Browser("", "");

    /** What the header contains, and what that is called; the first that fits counts, since browsers pose as each other. */
    private static final List<String[]> NAMES = List.of(
            new String[] {"Edg", "Edge"},
            new String[] {"OPR/", "Opera"},
            new String[] {"Firefox/", "Firefox"},
            new String[] {"FxiOS", "Firefox"},
            new String[] {"Chrome/", "Chrome"},
            new String[] {"CriOS", "Chrome"},
            new String[] {"Safari/", "Safari"});

    private static final List<String[]> SYSTEMS = List.of(
            new String[] {"Android", "Android"},
            new String[] {"iPhone", "iOS"},
            new String[] {"iPad", "iPadOS"},
            new String[] {"Windows", "Windows"},
            new String[] {"Mac OS X", "macOS"},
            new String[] {"CrOS", "ChromeOS"},
            new String[] {"Linux", "Linux"});

    static Browser of(@Nullable String userAgent) {
        return userAgent == null ? UNKNOWN : new Browser(first(NAMES, userAgent), first(SYSTEMS, userAgent));
    }

    private static String first(List<String[]> known, String userAgent) {
        return known.stream()
                .filter(pair -> userAgent.contains(pair[0]))
                .map(pair -> pair[1])
                .findFirst()
                .orElse("");
    }
}
