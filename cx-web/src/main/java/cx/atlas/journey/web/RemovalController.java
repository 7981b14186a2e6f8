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

    @GetMapping("/journeys/{journey}/{things:stages|steps|lanes}/{id}/removal")
    ModelAndView ask(@PathVariable UUID journey, @PathVariable String things, @PathVariable UUID id) {
        var what = things.substring(0, things.length() - 1);
        var losses = views.findLosses(new JourneyId(journey), id).orElseThrow(() -> new NotFound(what));
        var page = new ModelAndView("journey/_removal :: removal")
                .addObject("losses", losses)
                .addObject("what", what)
                .addObject("address", "/journeys/%s/%s/%s".formatted(journey, things, id))
                .addObject("target", ("lane".equals(what) ? "#map" : "#" + what + "-" + id));
        return "lane".equals(what) ? page.addObject("lane", maps.part(journey).lane(id)) : page;
    }
}
