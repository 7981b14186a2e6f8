package cx.atlas.demo;

import java.time.Instant;
import java.time.LocalDate;

/** From the first trailer to the first film; many do not get there. */
final class Joining {

    private Joining() {}

    /** @param day of the sign-up */
    static boolean succeeds(Story story, LocalDate day) {
        discover(story, day);
        compare(story, day);
        var at = story.almanac.evening(day, story.dice);
        var onRemote = story.kind == Kind.THRIFTY && story.dice.chance(0.45);
        story.meet("Sign-up form", at, onRemote ? -0.6 : 0);
        var lost = day.isBefore(story.almanac.shorterForm()) ? 0.13 : 0.06;
        if (story.dice.chance(onRemote ? 1.5 * lost : lost) || !pays(story, day, at.plusSeconds(160))) {
            return false;
        }
        start(story, at.plusSeconds(1_500));
        return true;
    }

    /** The payment step, where most are lost: the page does not say when the card is charged. */
    static boolean pays(Story story, LocalDate day, Instant at) {
        var dice = story.dice;
        story.meet("Payment step", at);
        if (dice.chance(0.6)) {
            story.meet("Fraud check", at.plusSeconds(30));
        }
        if (dice.chance(0.18)) {
            story.hurt(0.3);
            if (!dice.chance(0.2)) {
                return false;
            }
            story.meet("Payment step", story.almanac.evening(day.plusDays(dice.between(1, 9)), dice));
        } else if (dice.chance(0.11)) {
            story.meet("Help centre", at.plusSeconds(300));
            if (dice.chance(0.4)) {
                story.meet("Live chat", at.plusSeconds(900), 0.3);
            }
            if (dice.chance(0.59)) {
                return false;
            }
            story.meet("Payment step", at.plusSeconds(2_400));
        }
        return true;
    }

    static void start(Story story, Instant at) {
        story.meet("Welcome email", at.plusSeconds(60));
        story.meet("Profile set-up", at.plusSeconds(200));
        if (story.dice.chance(0.3)) {
            story.happen("app", "remote_paired", at.plusSeconds(260));
        }
        story.meet("Home picks", at.plusSeconds(400));
        story.meet("Player", at.plusSeconds(700));
        story.please(0.2);
    }

    private static void discover(Story story, LocalDate day) {
        var dice = story.dice;
        var before = day.minusDays(dice.between(2, 16));
        if (story.kind == Kind.THRIFTY && dice.chance(0.45)) {
            story.meet("Button on the remote", story.almanac.evening(before, dice));
            return;
        }
        if (dice.chance(0.58)) {
            story.meet("Trailer in the feed", story.almanac.evening(before, dice));
        }
        if (dice.chance(0.3)) {
            story.meet("Show page on social", story.almanac.evening(before.plusDays(1), dice));
        }
        if (dice.chance(0.2)) {
            story.meet("Referral link", story.almanac.daytime(before.plusDays(1), dice));
            story.please(0.25);
        }
    }

    private static void compare(Story story, LocalDate day) {
        var dice = story.dice;
        for (var visit = dice.between(1, 3); visit > 0; visit--) {
            var at = story.almanac.daytime(day.minusDays(visit == 1 ? 0 : visit), dice);
            story.meet("Plans page", at.minusSeconds(3_600));
            if (dice.chance(0.25)) {
                story.happen("web", "cookie_banner", at.minusSeconds(3_620));
            }
        }
        if (dice.chance(0.35)) {
            story.meet("Device finder", story.almanac.daytime(day.minusDays(1), dice));
        }
    }
}
