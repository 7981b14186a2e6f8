package cx.atlas.demo.usecase;

import cx.atlas.demo.Chapter;
import cx.atlas.demo.Leaf;
import cx.atlas.demo.MapLeaves;
import cx.atlas.demo.Progress;
import cx.atlas.demo.usecase.FoundCompany.Company;
import cx.atlas.demo.usecase.RecordRegistry.Registry;
import cx.atlas.journey.Heading;
import cx.atlas.journey.JourneyKind;
import cx.atlas.journey.JourneyStatus;
import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.PublishJourney;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.view.MapViews;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Draws the journeys with their maps. */
@Component
@RequiredArgsConstructor
class DrawJourneys {

    private static final List<String> FILES = List.of("first-year", "gift-card", "cancel", "ad-tier");

    private final StartJourney start;
    private final PublishJourney publish;
    private final MapViews views;
    private final Progress progress;

    /** @return the steps by the names of journey and step, as {@code First year / Enters the card} */
    Map<String, StepId> draw(People people, Company company, Registry registry) {
        var steps = new HashMap<String, StepId>();
        for (var file : FILES) {
            progress.reached(Chapter.JOURNEYS, FILES.indexOf(file), FILES.size());
            var leaves = Leaf.read("journeys/" + file + ".txt");
            var head = leaves.get(0);
            var id = start.start(
                    heading(head, people, company), new MapLeaves(leaves, registry.touchpoints()).outline());
            if (JourneyStatus.PUBLISHED.name().equals(head.needed("status"))) {
                publish.publish(id);
            }
            Written.down();
            var map = views.findMap(id).orElseThrow();
            map.steps().forEach(step -> steps.put(head.title() + " / " + step.name(), new StepId(step.id())));
        }
        return steps;
    }

    private static Heading heading(Leaf head, People people, Company company) {
        return new Heading(
                new Name(head.title()),
                new Prose(head.needed("goal")),
                JourneyKind.valueOf(head.needed("kind")),
                company.personas().get(head.needed("persona")),
                people.account(head.needed("owner")));
    }
}
