package cx.atlas.journey.web;

import cx.atlas.journey.JourneyStatus;
import cx.atlas.journey.view.JourneyHead;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.view.PersonRow;
import cx.atlas.workspace.view.PersonViews;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who can be named in comments on a journey: members who see it. */
@Controller
@RequiredArgsConstructor
class PeopleController {

    private static final int MOST = 8;

    private final JourneyViews journeys;
    private final PersonViews people;

    @GetMapping("/journeys/{journey}/people")
    ModelAndView search(@PathVariable UUID journey, @RequestParam(defaultValue = "") String q) {
        var head = Heads.of(journey, journeys);
        var hits = people.listPeople().stream()
                .filter(person -> sees(person, head) && fits(person, q))
                .limit(MOST)
                .toList();
        return new ModelAndView("journey/_people-options :: options").addObject("people", hits);
    }

    private static boolean sees(PersonRow person, JourneyHead journey) {
        return journey.status() == JourneyStatus.PUBLISHED || person.role().may(Permission.SEE_DRAFTS);
    }

    /** The query begins the name, or the rest of it from one of its words. */
    private static boolean fits(PersonRow person, String query) {
        var name = person.name().toLowerCase(Locale.ROOT);
        var asked = query.toLowerCase(Locale.ROOT).stripLeading();
        return name.startsWith(asked) || name.contains(" " + asked);
    }
}
