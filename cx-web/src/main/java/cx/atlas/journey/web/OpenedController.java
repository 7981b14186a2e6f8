package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.OpenSteps;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.shared.NotFound;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The journey that a step opens: an existing one, a new one, or none. */
@Controller
@RequestMapping("/journeys/{journey}/steps/{step}/opens")
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class OpenedController {

    private final MapAnswers maps;
    private final OpenSteps steps;
    private final JourneyViews views;
    private final JourneyTemplates templates;

    @GetMapping
    ModelAndView choose(@PathVariable UUID journey, @PathVariable UUID step) {
        var map = maps.part(journey);
        var others = views.listTitles().stream()
                .filter(other -> !other.id().equals(journey))
                .toList();
        return new ModelAndView("journey/_choose-journey :: choose-journey", MapModel.of(map))
                .addObject("step", map.step(step))
                .addObject("journeys", others);
    }

    @PostMapping
    ModelAndView open(@PathVariable UUID journey, @PathVariable UUID step, @RequestParam UUID opens) {
        steps.open(new JourneyId(journey), new StepId(step), new JourneyId(opens));
        return maps.patch(journey);
    }

    @PostMapping("/new")
    ModelAndView start(@PathVariable UUID journey, @PathVariable UUID step, Locale locale) {
        var blank = templates
                .find(JourneyTemplate.BLANK, locale)
                .orElseThrow(() -> new NotFound("template"))
                .outline();
        steps.start(new JourneyId(journey), new StepId(step), blank);
        return maps.patch(journey);
    }

    @DeleteMapping
    ModelAndView close(@PathVariable UUID journey, @PathVariable UUID step) {
        steps.close(new JourneyId(journey), new StepId(step));
        return maps.patch(journey);
    }
}
