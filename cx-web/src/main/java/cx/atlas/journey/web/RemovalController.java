package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.view.MapViews;
import cx.atlas.shared.NotFound;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The question before a stage, step or lane is removed: it names what would be lost. */
@Controller
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class RemovalController {

    private final MapViews views;
    private final MapAnswers maps;

    @GetMapping("/journeys/{journey}/stages/{stage}/removal")
    ModelAndView stage(@PathVariable UUID journey, @PathVariable UUID stage) {
        return ask(journey, "stage", stage);
    }

    @GetMapping("/journeys/{journey}/steps/{step}/removal")
    ModelAndView step(@PathVariable UUID journey, @PathVariable UUID step) {
        return ask(journey, "step", step);
    }

    @GetMapping("/journeys/{journey}/lanes/{lane}/removal")
    ModelAndView lane(@PathVariable UUID journey, @PathVariable UUID lane) {
        var one = maps.part(journey).lane(lane);
        return ask(journey, "lane", lane).addObject("lane", one).addObject("target", "#map");
    }

    private ModelAndView ask(UUID journey, String what, UUID id) {
        var losses = views.findLosses(new JourneyId(journey), id).orElseThrow(() -> new NotFound(what));
        return new ModelAndView("journey/_removal :: removal")
                .addObject("losses", losses)
                .addObject("what", what)
                .addObject("address", "/journeys/%s/%ss/%s".formatted(journey, what, id))
                .addObject("target", "#%s-%s".formatted(what, id));
    }
}
