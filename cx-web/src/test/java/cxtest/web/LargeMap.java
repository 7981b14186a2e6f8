package cxtest.web;

import cx.atlas.journey.Heading;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyMother;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.Outline;
import cx.atlas.journey.Outline.CardPlan;
import cx.atlas.journey.Outline.LanePlan;
import cx.atlas.journey.Outline.StagePlan;
import cx.atlas.journey.Outline.StepPlan;
import cx.atlas.journey.Phase;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.shared.Emotion;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.Name;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cxtest.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/** A map as large as they get: 60 steps in ten stages, 20 lanes and 1,000 cards, each with words of its own. */
public final class LargeMap {

    public static final int STEPS = 60;
    public static final int LANES = 20;
    public static final int CARDS = 1_000;

    private static final int STEPS_OF_A_STAGE = 6;
    private static final String[] WORDS = """
            customer waits answer invoice contract price monthly cancel router delivery letter unclear friendly again shop password
            expects technician window promised yesterday number nobody explains cheaper offer family television slow quick finally
            thanks surprised annoyed second call transfer repeated address identity upload document signature paper colleague knows
            nothing happens confirmation email spam parcel courier neighbour returns label refund account blocked form English
            """.split("\\s+");

    private static final List<LaneKind> KINDS = List.of(
            LaneKind.TOUCHPOINTS,
            LaneKind.DOES,
            LaneKind.THINKS,
            LaneKind.FEELS,
            LaneKind.EXPECTS,
            LaneKind.NEEDS,
            LaneKind.FRICTION,
            LaneKind.BACKSTAGE,
            LaneKind.METRICS,
            LaneKind.OPPORTUNITIES);

    private final Random random = new Random(1_000);
    private final List<TouchpointId> touchpoints;

    private LargeMap(List<TouchpointId> touchpoints) {
        this.touchpoints = touchpoints;
    }

    /** Starts it with a registry of its own, by the use cases of the product. */
    public static JourneyId start(ApplicationContext context, Actor keeper) {
        var registry = new Registry(context, keeper);
        var channels = List.of(
                registry.channel("Phone", "phone"),
                registry.channel("Web", "world-www"),
                registry.channel("Store", "building-store"));
        var departments = List.of(
                registry.department("Service", keeper),
                registry.department("Sales", keeper),
                registry.department("Billing", keeper));
        var touchpoints = IntStream.range(0, 40)
                .mapToObj(i -> registry.touchpoint(
                        "Touchpoint of the registry " + i, channels.get(i % 3), departments.get(i / 2 % 3)))
                .toList();
        var outline = new LargeMap(touchpoints).outline();
        return CurrentActor.as(keeper, () -> context.getBean(StartJourney.class).start(heading(), outline));
    }

    private static Heading heading() {
        return JourneyMother.heading("A thousand cards");
    }

    private Outline outline() {
        var lanes = new ArrayList<LanePlan>();
        KINDS.forEach(kind -> lanes.add(LanePlan.of(kind)));
        while (lanes.size() < LANES) {
            lanes.add(new LanePlan(LaneKind.TEXT, "Own lane " + lanes.size()));
        }
        int texts = CARDS - 3 * STEPS;
        var stages = new ArrayList<StagePlan>();
        for (int at = 0; at < STEPS / STEPS_OF_A_STAGE; at++) {
            var steps = new ArrayList<StepPlan>();
            for (int i = 0; i < STEPS_OF_A_STAGE; i++) {
                int step = at * STEPS_OF_A_STAGE + i;
                int here = texts * (step + 1) / STEPS - texts * step / STEPS;
                steps.add(new StepPlan(new Name(words(3) + " " + step), step % 9 == 0, cards(here)));
            }
            stages.add(new StagePlan(Phase.values()[at * 3 / 10], new Name("Stage " + words(1) + " " + at), steps));
        }
        return new Outline(lanes, stages);
    }

    private List<CardPlan> cards(int texts) {
        var cards = new ArrayList<CardPlan>();
        cards.add(CardPlan.touchpoint(KINDS.indexOf(LaneKind.TOUCHPOINTS), touchpoint()));
        cards.add(CardPlan.touchpoint(KINDS.indexOf(LaneKind.BACKSTAGE), touchpoint()));
        cards.add(CardPlan.feeling(
                KINDS.indexOf(LaneKind.FEELS), new Emotion(random.nextInt(5) - 2), new Emotion(random.nextInt(5) - 2)));
        var lanes = IntStream.range(0, LANES)
                .filter(lane -> lane >= KINDS.size() || KINDS.get(lane).holdsTexts())
                .toArray();
        for (int i = 0; i < texts; i++) {
            var card = CardPlan.text(lanes[i % lanes.length], words(6 + random.nextInt(8)));
            cards.add(random.nextInt(3) == 0 ? card.knownAs(EvidenceStatus.OBSERVED, "Survey " + words(2)) : card);
        }
        return cards;
    }

    private TouchpointId touchpoint() {
        return touchpoints.get(random.nextInt(touchpoints.size()));
    }

    private String words(int n) {
        return random.ints(n, 0, WORDS.length).mapToObj(at -> WORDS[at]).collect(Collectors.joining(" "));
    }
}
