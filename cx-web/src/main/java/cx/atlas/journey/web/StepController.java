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
import java.util.Map;
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
import org.springframework.web.servlet.View;

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
    View add(
            @PathVariable UUID journey,
            @RequestParam UUID stage,
            @RequestParam @Nullable UUID before,
            @RequestParam @Nullable UUID after,
            Locale locale) {
        var map = maps.before(journey);
        var name = new Name(messages.getMessage("journey.step.new", null, locale));
        var id = steps.add(new JourneyId(journey), new StageId(stage), name, Places.of(before, after, StepId::new));
        return map.after(id.value())
                .main("step", it -> Map.of("step", it.step(id.value())))
                .changes()
                .view();
    }

    @PostMapping("/{step}")
    View rename(@PathVariable UUID journey, @PathVariable UUID step, TextForm form) {
        var map = maps.before(journey);
        var refused = Refused.unless(
                form,
                () -> steps.rename(new JourneyId(journey), new StepId(step), form.version(), new Name(form.text())));
        return map.after()
                .refusedBy(refused)
                .main("step-head", it -> Map.of("step", it.step(step)))
                .view();
    }

    @PostMapping("/{step}/position")
    View move(
            @PathVariable UUID journey,
            @PathVariable UUID step,
            @RequestParam UUID stage,
            @RequestParam @Nullable UUID before,
            @RequestParam @Nullable UUID after) {
        var map = maps.before(journey);
        steps.move(new JourneyId(journey), new StepId(step), new StageId(stage), Places.of(before, after, StepId::new));
        return map.after()
                .also("step-head", it -> Map.of("step", it.step(step)))
                .changes()
                .view();
    }

    @PostMapping("/{step}/moment")
    View mark(@PathVariable UUID journey, @PathVariable UUID step, @RequestParam boolean moment) {
        var map = maps.before(journey);
        moments.mark(new JourneyId(journey), new StepId(step), moment);
        return map.after()
                .main("step-head", it -> Map.of("step", it.step(step)))
                .view();
    }

    @DeleteMapping("/{step}")
    View remove(@PathVariable UUID journey, @PathVariable UUID step) {
        var map = maps.before(journey);
        steps.remove(new JourneyId(journey), new StepId(step));
        return map.after().changes().view();
    }
}
