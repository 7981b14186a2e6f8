package cx.atlas.journey;

import cx.atlas.journey.Outline.CardPlan;
import cx.atlas.journey.Outline.LanePlan;
import cx.atlas.journey.Outline.StagePlan;
import cx.atlas.journey.Outline.StepPlan;
import cx.atlas.shared.Emotion;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import java.util.List;
import java.util.stream.IntStream;

/** Journeys for tests: Paula subscribes to a streaming service. */
public final class JourneyMother {

    public static final int THINKS = 1;
    public static final int FEELS = 2;

    private JourneyMother() {}

    public static Heading heading(String title) {
        return new Heading(new Name(title), new Prose("Watch tonight"), JourneyKind.AS_IS, null, null);
    }

    /** Lanes: touchpoints, thinks, feels, backstage. Stages: Discover (two steps), Join (one step), Stay (none). */
    public static Outline firstYear() {
        return new Outline(
                List.of(
                        LanePlan.of(LaneKind.TOUCHPOINTS),
                        LanePlan.of(LaneKind.THINKS),
                        LanePlan.of(LaneKind.FEELS),
                        LanePlan.of(LaneKind.BACKSTAGE)),
                List.of(
                        new StagePlan(
                                Phase.BEFORE,
                                new Name("Discover"),
                                List.of(
                                        step("Sees a trailer", "Everyone talks about it", 1, 0),
                                        step("Asks a friend", "She recommends it", 2, 1))),
                        new StagePlan(
                                Phase.DURING,
                                new Name("Join"),
                                List.of(step("Enters the card", "Am I charged today?", -2, 0))),
                        new StagePlan(Phase.AFTER, new Name("Stay"), List.of())));
    }

    /** One stage of so many steps, each with a thought and a feeling. */
    public static Outline longOne(int steps) {
        var plans = IntStream.range(0, steps)
                .mapToObj(i -> step("Step " + i, "Thought " + i, i % 5 - 2, 1))
                .toList();
        return new Outline(firstYear().lanes(), List.of(new StagePlan(Phase.DURING, new Name("All of it"), plans)));
    }

    public static Journey aJourney() {
        var journey = new Journey(JourneyId.next(), heading("First year"));
        Drawing.draw(firstYear(), journey);
        return journey;
    }

    private static StepPlan step(String name, String thought, int emotion, int expected) {
        return new StepPlan(
                new Name(name),
                emotion == -2,
                List.of(
                        CardPlan.text(THINKS, thought),
                        CardPlan.feeling(FEELS, new Emotion(emotion), new Emotion(expected))));
    }
}
