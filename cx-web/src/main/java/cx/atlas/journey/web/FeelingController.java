package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.DrawCurve;
import cx.atlas.persona.PersonaId;
import cx.atlas.shared.Emotion;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What customers feel and expect at a step; no value takes the point away. */
@Controller
@RequestMapping("/journeys/{journey}/steps/{step}")
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class FeelingController {

    private final MapAnswers maps;
    private final DrawCurve curve;

    @PostMapping("/emotion")
    ModelAndView feel(
            @PathVariable UUID journey,
            @PathVariable UUID step,
            @RequestParam @Nullable UUID persona,
            @RequestParam @Nullable Integer value) {
        if (persona == null) {
            curve.feel(new JourneyId(journey), new StepId(step), emotion(value));
        } else {
            curve.feel(new JourneyId(journey), new StepId(step), new PersonaId(persona), emotion(value));
        }
        return maps.patch(journey);
    }

    @PostMapping("/expectation")
    ModelAndView expect(@PathVariable UUID journey, @PathVariable UUID step, @RequestParam @Nullable Integer value) {
        curve.expect(new JourneyId(journey), new StepId(step), emotion(value));
        return maps.patch(journey);
    }

    private static @Nullable Emotion emotion(@Nullable Integer value) {
        return value == null ? null : new Emotion(value);
    }
}
