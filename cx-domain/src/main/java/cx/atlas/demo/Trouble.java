package cx.atlas.demo;

import java.time.Instant;
import java.time.LocalDate;

/** A film stops. Some find help, some tell their story three times, and some tell it to everybody. */
final class Trouble {

    private Trouble() {}

    static void begins(Story story, LocalDate day) {
        var dice = story.dice;
        var at = story.almanac.evening(day, dice);
        story.meet("Error screen", at);
        story.hurt(0.25);
        if (dice.chance(0.4)) {
            at = at.plusSeconds(dice.between(120, 1_500));
            story.meet("Help centre", at);
            if (dice.chance(0.4)) {
                return;
            }
        }
        if (dice.chance(0.55)) {
            chat(story, at.plusSeconds(dice.between(300, 3_000)));
        }
    }

    private static void chat(Story story, Instant at) {
        var dice = story.dice;
        if (dice.chance(0.5)) {
            story.meet("Live chat", at, 0.8);
            story.please(0.35);
            return;
        }
        story.meet("Live chat", at, -0.8);
        story.meet("Ticket hand-over form", at.plusSeconds(420));
        story.hurt(0.3);
        if (dice.chance(0.72)) {
            call(story, story.almanac.day(at).plusDays(dice.between(1, 2)));
        }
    }

    /** What was said in the chat does not reach the phone. */
    private static void call(Story story, LocalDate day) {
        var dice = story.dice;
        story.meet("Phone line", story.almanac.daytime(day, dice), dice.chance(0.7) ? -0.6 : 0.6);
        story.hurt(0.35);
        if (dice.chance(0.22)) {
            story.meet("Refund approval", story.almanac.daytime(day.plusDays(1), dice));
        }
        if (dice.chance(0.22)) {
            isToldToAll(story, day);
        }
    }

    /** And the answer takes days. */
    static void isToldToAll(Story story, LocalDate day) {
        var dice = story.dice;
        story.meet("Post about us", story.almanac.evening(day, dice));
        if (dice.chance(0.75)) {
            story.meet("Replies on social", story.almanac.daytime(day.plusDays(dice.between(1, 4)), dice));
        }
    }
}
