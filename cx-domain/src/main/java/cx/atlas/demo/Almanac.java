package cx.atlas.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The year of the demo, which ends with yesterday: its seasons, and what happened in it.
 *
 * @param today the first day that is no longer told
 */
public record Almanac(LocalDate today, ZoneId zone) {

    public static final int DAYS = 364;

    private static final double[] WATCHING = {1.25, 1.2, 1.05, 0.95, 0.85, 0.75, 0.7, 0.75, 0.95, 1.1, 1.2, 1.35};
    private static final double[] JOINING = {1.4, 1.0, 0.9, 0.8, 0.7, 0.6, 0.6, 0.75, 1.2, 1.15, 1.2, 1.6};

    public LocalDate first() {
        return today.minusDays(DAYS);
    }

    public Instant end() {
        return today.atStartOfDay(zone).toInstant();
    }

    /** From here on the sign-up form asks for less. */
    public LocalDate shorterForm() {
        return today.minusDays(140);
    }

    /** From here on the cancel page is one page. */
    public LocalDate plainCancelPage() {
        return today.minusDays(195);
    }

    public LocalDate priceNotice() {
        return today.minusDays(85);
    }

    /** A release of the app that should have waited. */
    public boolean badRelease(LocalDate day) {
        return !day.isBefore(today.minusDays(290)) && day.isBefore(today.minusDays(274));
    }

    /** How much is watched, about 1. */
    public double watching(LocalDate day) {
        var weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) >= 0;
        return WATCHING[day.getMonthValue() - 1] * (weekend ? 1.2 : 0.9);
    }

    /** A day of the year, more likely when many join. */
    public LocalDate joiningDay(Dice dice) {
        while (true) {
            var day = first().plusDays(dice.between(0, DAYS - 1));
            if (dice.chance(JOINING[day.getMonthValue() - 1] / 1.6)) {
                return day;
            }
        }
    }

    public LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** When people sit on the sofa. */
    public Instant evening(LocalDate day, Dice dice) {
        return at(day, 18 + dice.weighted(1, 2, 4, 4, 3, 1), dice);
    }

    /** When shops, chats and phones are open. */
    public Instant daytime(LocalDate day, Dice dice) {
        return at(day, 9 + dice.weighted(2, 3, 3, 2, 2, 3, 3, 4, 4, 3), dice);
    }

    private Instant at(LocalDate day, int hour, Dice dice) {
        return day.atTime(hour, dice.between(0, 59), dice.between(0, 59))
                .atZone(zone)
                .toInstant();
    }
}
