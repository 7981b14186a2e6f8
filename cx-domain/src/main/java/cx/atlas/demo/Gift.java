package cx.atlas.demo;

import java.time.LocalDate;

/** A gift card: bought in a shop, unwrapped, stopped by a form that wants a credit card. */
final class Gift {

    private static final int DAYS = 90;

    private Gift() {}

    static void unwrapped(Story story, LocalDate bought) {
        var dice = story.dice;
        story.meet("Gift card in a shop", story.almanac.daytime(bought, dice));
        if (dice.chance(0.4)) {
            var late = dice.chance(0.15);
            var arrives = bought.plusDays(late ? 9 : dice.between(2, 5));
            story.meet("Gift box by post", story.almanac.daytime(arrives, dice), late ? -2 : 0.1);
        }
        var day = bought.plusDays(dice.between(4, 20));
        var at = story.almanac.evening(day, dice);
        story.meet("Gift card code", at);
        if (dice.chance(0.3)) {
            story.meet("Gift card code", at.plusSeconds(90), -0.6);
        }
        story.meet("Sign-up form", at.plusSeconds(240));
        story.meet("Payment step", at.plusSeconds(420), -0.7);
        if (dice.chance(0.26)) {
            story.hurt(0.5);
            return;
        }
        Joining.start(story, at.plusSeconds(900));
        runOut(story, Evenings.live(story, day, day.plusDays(DAYS)));
    }

    private static void runOut(Story story, LocalDate day) {
        var dice = story.dice;
        if (story.isOver(day)) {
            return;
        }
        story.meet("Come-back email", story.almanac.daytime(day, dice), -0.2);
        if (dice.chance(0.45)) {
            var at = story.almanac.evening(day, dice);
            story.meet("Account page", at);
            if (Joining.pays(story, day, at.plusSeconds(300))) {
                story.meet("Welcome email", at.plusSeconds(900));
                Customers.live(story, day);
            }
        }
    }
}
