package cx.atlas.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The life of a member, week by week. */
final class Evenings {

    private static final int MONTH = 30;
    private static final int YEAR = 365;

    private final Story story;
    private final Dice dice;
    private final Almanac almanac;
    private final boolean oldDevice;
    private final int surveyWeek;
    private final int renewal;

    private Evenings(Story story) {
        this.story = story;
        this.dice = story.dice;
        this.almanac = story.almanac;
        this.oldDevice = dice.chance(0.25);
        this.surveyWeek = dice.between(0, 12);
        this.renewal = dice.chance(0.35) ? YEAR : MONTH;
    }

    /**
     * @param until the day on which it ends at the latest
     * @return the day of leaving, or of the end
     */
    static LocalDate live(Story story, LocalDate since, LocalDate until) {
        var evenings = new Evenings(story);
        // Older weeks would be told to nobody; the days of renewal stay as they are.
        var skipped = Math.max(0, since.until(story.almanac.first(), ChronoUnit.DAYS) / 7);
        var monday = since.plusDays(7 * skipped);
        for (var week = 0; !story.isOver(monday) && monday.isBefore(until); week++) {
            if (!evenings.week(monday, week, since)) {
                return monday.plusDays(6);
            }
            monday = monday.plusDays(7);
        }
        return monday;
    }

    /** Whether the member is still one after it. */
    private boolean week(LocalDate monday, int week, LocalDate since) {
        watch(monday);
        talk(monday);
        ask(monday, week);
        var stays = isCharged(monday, since) && readsNotice(monday, since);
        story.forget();
        return stays && !(dice.chance(story.leaving()) && Leaving.leaves(story, anyDay(monday)));
    }

    private void watch(LocalDate monday) {
        var day = anyDay(monday);
        var much = almanac.watching(day);
        if (dice.chance(story.kind.picks * much)) {
            story.meet("Home picks", almanac.evening(day, dice));
        }
        if (dice.chance(story.kind.films * much)) {
            story.meet("Player", almanac.evening(day, dice));
            story.please(0.02);
        }
        if (dice.chance(story.kind.breaks * much)) {
            var isTheSame = dice.chance(0.5);
            story.meet("Ad break", almanac.evening(day, dice), isTheSame ? -0.5 : 0.3);
            if (isTheSame && dice.chance(0.03)) {
                Trouble.isToldToAll(story, day);
            }
        }
        var errors = 0.011 * (almanac.badRelease(day) ? 7 : 1) * (oldDevice ? 2.2 : 0.8);
        if (dice.chance(errors)) {
            Trouble.begins(story, day);
        }
    }

    private void talk(LocalDate monday) {
        var day = anyDay(monday);
        if (dice.chance(story.kind.letters)) {
            story.meet("Weekly picks email", almanac.daytime(day, dice));
        }
        if (dice.chance(story.kind.social)) {
            story.meet("Show page on social", almanac.evening(day, dice));
        }
        if (dice.chance(story.mood() > 0.3 ? 0.006 : 0.001)) {
            story.meet("Referral link", almanac.evening(day, dice));
        }
        if (dice.chance(0.004 + 0.012 * Math.abs(story.mood()))) {
            story.meet("App store review", almanac.evening(day, dice), story.mood());
        }
        if (dice.chance(0.011)) {
            story.meet("Account page", almanac.evening(day, dice));
        }
    }

    private void ask(LocalDate monday, int week) {
        if (week % 13 == surveyWeek) {
            story.meet("Follow-up survey email", almanac.daytime(monday.plusDays(1), dice));
        }
    }

    /** Every month, or every year; some cards have ended meanwhile. */
    private boolean isCharged(LocalDate monday, LocalDate since) {
        for (var day = monday; day.isBefore(monday.plusDays(7)); day = day.plusDays(1)) {
            var age = since.until(day, ChronoUnit.DAYS);
            if (age > 0 && age % renewal == 0) {
                var at = day.atTime(3, dice.between(0, 59))
                        .atZone(almanac.zone())
                        .toInstant();
                story.meet("Renewal charge", at);
                return !dice.chance(0.025) || paysAgain(day);
            }
        }
        return true;
    }

    private boolean paysAgain(LocalDate day) {
        story.meet("Payment failed email", almanac.daytime(day, dice));
        story.hurt(0.1);
        if (dice.chance(0.14)) {
            return false;
        }
        var later = almanac.evening(day.plusDays(dice.between(0, 3)), dice);
        story.meet("Account page", later);
        return true;
    }

    /** More to pay, and no reason given. */
    private boolean readsNotice(LocalDate monday, LocalDate since) {
        var notice = almanac.priceNotice();
        var isThisWeek = !notice.isBefore(monday) && notice.isBefore(monday.plusDays(7));
        if (!isThisWeek || since.isAfter(notice.minusDays(20))) {
            return true;
        }
        story.meet("Price notice email", almanac.daytime(notice, dice));
        story.hurt(0.45);
        var later = notice.plusDays(dice.between(0, 5));
        if (dice.chance(0.09)) {
            story.meet("Help centre", almanac.evening(later, dice), -0.5);
        }
        if (dice.chance(0.07)) {
            story.meet("Phone line", almanac.daytime(later.plusDays(1), dice), -0.4);
        }
        if (dice.chance(0.03)) {
            Trouble.isToldToAll(story, later);
        }
        return !(dice.chance(0.08) && Leaving.leaves(story, later));
    }

    private LocalDate anyDay(LocalDate monday) {
        return monday.plusDays(dice.between(0, 6));
    }
}
