package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.StageId;
import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.ArrangeSteps;
import cx.atlas.journey.usecase.MarkMoments;
import cx.atlas.shared.Name;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The steps of a map. */
@Controller
@RequestMapping("/journeys/{journey}/steps")
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class StepController {

    private final MapAnswers maps;
    private final ArrangeSteps steps;
    private final MarkMoments moments;
    private final MessageSource messages;

    @PostMapping
    ModelAndView add(
            @PathVariable UUID journey,
            @RequestParam UUID stage,
            @RequestParam @Nullable UUID before,
            @RequestParam @Nullable UUID after,
            Locale locale) {
        var name = new Name(messages.getMessage("journey.step.new", null, locale));
        var id = steps.add(new JourneyId(journey), new StageId(stage), name, Places.of(before, after, StepId::new));
        return maps.patch(journey, "step-" + id.value());
    }

    @PostMapping("/{step}")
    ModelAndView rename(@PathVariable UUID journey, @PathVariable UUID step, TextForm form) {
        return Refused.unless(
                        form,
                        () -> steps.rename(
                                new JourneyId(journey), new StepId(step), form.version(), new Name(form.text())))
                .map(refused -> {
                    var stored = maps.part(journey).step(step);
                    return refused.name(
                            "/journeys/%s/steps/%s".formatted(journey, step), stored.version(), stored.name());
                })
                .orElseGet(() -> maps.patch(journey));
    }

    @PostMapping("/{step}/position")
    ModelAndView move(
            @PathVariable UUID journey,
            @PathVariable UUID step,
            @RequestParam UUID stage,
            @RequestParam @Nullable UUID before,
            @RequestParam @Nullable UUID after) {
        steps.move(new JourneyId(journey), new StepId(step), new StageId(stage), Places.of(before, after, StepId::new));
        return maps.patch(journey);
    }

    @PostMapping("/{step}/moment")
    ModelAndView mark(@PathVariable UUID journey, @PathVariable UUID step, @RequestParam boolean moment) {
        moments.mark(new JourneyId(journey), new StepId(step), moment);
        return maps.patch(journey);
    }

    @DeleteMapping("/{step}")
    ModelAndView remove(@PathVariable UUID journey, @PathVariable UUID step) {
        steps.remove(new JourneyId(journey), new StepId(step));
        return maps.patch(journey);
    }

    /** @param width in pixels at full size; none for the usual width */
    @PostMapping("/{step}/width")
    ModelAndView resize(@PathVariable UUID journey, @PathVariable UUID step, @RequestParam @Nullable Integer width) {
        steps.resize(new JourneyId(journey), new StepId(step), width);
        return maps.patch(journey);
    }
}
