package cx.atlas.demo;

import cx.atlas.interaction.Arrival;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All customers of the demo: what they did and said in the year, in the order of time. */
public final class Customers {

    public static final int COUNT = 2_000;

    private static final int MEMBERS_BEFORE = 36;
    private static final int JOINERS = 54;
    private static final int GIVEN = 10;

    private Customers() {}

    /** The same for the same seed and day. */
    public static List<Arrival> tell(World world, long seed, int customers) {
        var told = new ArrayList<Arrival>(70_000);
        for (var number = 1; number <= customers; number++) {
            told.addAll(story(number, world, new Dice(seed * 1_000_003 + number)));
        }
        told.sort(Comparator.comparing(Arrival::occurredAt));
        return told;
    }

    private static List<Arrival> story(int number, World world, Dice dice) {
        var story = new Story("OW-%05d".formatted(10_000 + 7 * number), Kind.any(dice), world, dice);
        switch (dice.weighted(MEMBERS_BEFORE, JOINERS, GIVEN)) {
            case 0 -> live(story, world.almanac().first().minusDays(dice.between(1, 500)));
            case 1 -> join(story, world.almanac().joiningDay(dice));
            default -> {
                story.begin("gift");
                Gift.unwrapped(story, world.almanac().joiningDay(dice));
            }
        }
        return story.told();
    }

    private static void join(Story story, LocalDate day) {
        story.begin(story.kind == Kind.THRIFTY ? "ad-tier" : "first-year");
        if (Joining.succeeds(story, day)) {
            live(story, day);
        }
    }

    /** Evenings, until the member leaves; and again, if the member comes back. */
    static void live(Story story, LocalDate since) {
        var left = Evenings.live(story, since, LocalDate.MAX);
        while (!story.isOver(left)) {
            var back = Leaving.comesBack(story, left);
            if (story.isOver(back)) {
                return;
            }
            left = Evenings.live(story, back, LocalDate.MAX);
        }
    }
}
