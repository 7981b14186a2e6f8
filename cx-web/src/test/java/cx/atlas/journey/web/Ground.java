package cx.atlas.journey.web;

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
import cx.atlas.shared.Prose;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cxtest.Registry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * A map with everything on it: Paula's first year, 8 steps, 3 departments, 3 channels, feedback, friction.
 *
 * <p>Frontstage, the owners are Marketing, Marketing, Product, Billing, Product, (none), Billing, Marketing and the channels Social,
 * Web, Web, Web, App, (none), Phone, Social.
 */
final class Ground {

    private static final List<String> STEPS = List.of(
            "Sees a trailer",
            "Reads the plans page",
            "Signs up for the trial month",
            "Enters the card",
            "Watches the first evening",
            "Gets the first bill",
            "Calls about the charge",
            "Tells a friend");
    private static final List<Integer> FELT = List.of(1, 1, 0, -2, 2, -1, -2, 1);

    private final Registry registry;
    private final List<StepPlan> steps = new ArrayList<>();
    private final DepartmentId billing;
    private final ChannelId web;

    final JourneyId journey;
    final DepartmentId marketing;

    Ground(ApplicationContext context, Actor marketer, Actor administrator) {
        registry = new Registry(context, administrator);
        marketing = registry.department("Marketing");
        var product = registry.department("Product");
        billing = registry.department("Billing");
        web = registry.channel("Web", "world-www");
        var social = registry.channel("Social", "share");
        var app = registry.channel("App", "device-mobile");
        var phone = registry.channel("Phone", "phone");

        step(touchpoint("Show page", social, marketing, 5), backstage("Clip desk", marketing));
        step(touchpoint("Plans page", web, marketing, 4), backstage("Web team", marketing));
        step(touchpoint("Sign-up form", web, product, 3), backstage("Identity check", product));
        step(touchpoint("Card form", web, billing, 1), backstage("Payment operations", billing));
        step(touchpoint("Home screen", app, product, 4), null);
        step(null, backstage("Invoice run", billing));
        step(touchpoint("Hotline", phone, billing, 2), null);
        step(touchpoint("Referral link", social, marketing, 5), null);

        var lanes = List.of(
                LanePlan.of(LaneKind.TOUCHPOINTS),
                LanePlan.of(LaneKind.DOES),
                LanePlan.of(LaneKind.THINKS),
                LanePlan.of(LaneKind.FEELS),
                LanePlan.of(LaneKind.FRICTION),
                LanePlan.of(LaneKind.BACKSTAGE),
                new LanePlan(LaneKind.TEXT, "Ideas"));
        var stages = List.of(
                new StagePlan(Phase.BEFORE, new Name("Discover"), steps.subList(0, 2)),
                new StagePlan(Phase.DURING, new Name("Join"), steps.subList(2, 4)),
                new StagePlan(Phase.DURING, new Name("First use"), steps.subList(4, 6)),
                new StagePlan(Phase.AFTER, new Name("Stay"), steps.subList(6, 8)));
        journey = CurrentActor.as(
                marketer,
                () -> context.getBean(StartJourney.class)
                        .start(JourneyMother.heading("Paula’s first year"), new Outline(lanes, stages)));
    }

    private TouchpointId touchpoint(String name, ChannelId channel, DepartmentId owner, int score) {
        var id = registry.touchpoint(name, channel, owner);
        registry.feedback(id, LocalDate.of(2026, 5, 3), "CSAT", score, 40);
        registry.feedback(id, LocalDate.of(2026, 5, 2), "CSAT", 3, 20);
        registry.interactions(id, LocalDate.of(2026, 5, 3), 3100);
        if (score == 1) {
            registry.friction(id, "The date of the first charge is unclear", "OPEN");
        }
        return id;
    }

    private TouchpointId backstage(String name, DepartmentId owner) {
        return registry.touchpoint(new TouchpointDescription(
                new Name(name), web, owner, false, Prose.NONE, Prose.NONE, Prose.NONE, Set.of()));
    }

    private void step(@Nullable TouchpointId front, @Nullable TouchpointId back) {
        int at = steps.size();
        var cards = new ArrayList<CardPlan>();
        if (front != null) {
            cards.add(CardPlan.touchpoint(0, front));
        }
        cards.add(CardPlan.text(1, "Paula does what step " + (at + 1) + " asks of her"));
        cards.add(CardPlan.text(2, "Am I charged today, or only when the trial month is over?")
                .knownAs(at == 3 ? EvidenceStatus.OBSERVED : EvidenceStatus.ASSUMED, at == 3 ? "Survey in May" : ""));
        cards.add(CardPlan.feeling(3, new Emotion(FELT.get(at)), new Emotion(at % 3)));
        if (back != null) {
            cards.add(CardPlan.touchpoint(5, back));
        }
        if (at == 5) {
            cards.add(CardPlan.text(5, "Letters are printed overnight"));
            cards.add(CardPlan.text(6, "Say the date twice").knownAs(EvidenceStatus.PROPOSED, ""));
        }
        steps.add(new StepPlan(new Name(STEPS.get(at)), at == 3 || at == 6, cards));
    }
}
