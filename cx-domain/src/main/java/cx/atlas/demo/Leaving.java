package cx.atlas.demo;

import java.time.LocalDate;

/** Cancelling, the time away, and coming back. */
final class Leaving {

    private Leaving() {}

    /** Whether the member really goes: some are talked round. */
    static boolean leaves(Story story, LocalDate day) {
        var dice = story.dice;
        story.begin("cancel");
        var at = story.almanac.evening(day, dice);
        if (dice.chance(0.5)) {
            story.meet("Account page", at.minusSeconds(300), -0.3);
        }
        story.meet("Cancel page", at);
        if (dice.chance(day.isBefore(story.almanac.plainCancelPage()) ? 0.4 : 0.12)) {
            story.meet("Live chat", at.plusSeconds(400), -0.5);
        }
        if (dice.chance(0.22)) {
            story.please(0.3);
            story.end();
            return false;
        }
        return true;
    }

    /** The day of the return; far away for those who do not. */
    static LocalDate comesBack(Story story, LocalDate left) {
        var dice = story.dice;
        if (dice.chance(0.65)) {
            story.meet("Come-back email", story.almanac.daytime(left.plusDays(2), dice), -0.6);
        }
        if (dice.chance(0.4)) {
            story.meet("Come-back email", story.almanac.daytime(left.plusDays(dice.between(40, 90)), dice), 0.5);
        }
        if (!dice.chance(0.24)) {
            return LocalDate.MAX;
        }
        var day = left.plusDays(dice.between(25, 130));
        if (dice.chance(0.4)) {
            story.meet("Show page on social", story.almanac.evening(day.minusDays(2), dice));
        }
        var at = story.almanac.evening(day, dice);
        story.meet("Plans page", at);
        story.meet("Sign-up form", at.plusSeconds(500), -0.4);
        if (!Joining.pays(story, day, at.plusSeconds(700))) {
            return LocalDate.MAX;
        }
        story.meet("Home picks", at.plusSeconds(1_500), 0.4);
        story.meet("Player", at.plusSeconds(1_800), 0.3);
        story.please(0.5);
        story.end();
        return day;
    }
}
