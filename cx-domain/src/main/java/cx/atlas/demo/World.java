package cx.atlas.demo;

import java.time.LocalDate;
import java.util.Map;

/** What the customers meet: the touchpoints, their year, and how they speak of it. */
public record World(Almanac almanac, Map<String, Touch> touches, Phrases phrases) {

    /** How much better than usual a touchpoint is on a day, in grades of five: what was broken, and what was mended. */
    double progress(String touchpoint, LocalDate day) {
        return switch (touchpoint) {
            case "Sign-up form" -> day.isBefore(almanac.shorterForm()) ? -0.55 : 0.85;
            case "Cancel page" -> day.isBefore(almanac.plainCancelPage()) ? -0.5 : 0.35;
            case "Player", "Home picks" -> almanac.badRelease(day) ? -0.9 : 0;
            default -> 0;
        };
    }
}
