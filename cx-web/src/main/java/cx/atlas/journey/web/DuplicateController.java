package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.StageId;
import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.DuplicateParts;
import cx.atlas.shared.Name;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Duplicates a stage, a step or an own lane with all that stands in it; the copy's name is asked for next. */
@Controller
@RequestMapping("/journeys/{journey}")
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class DuplicateController {

    private final MapAnswers maps;
    private final DuplicateParts duplicate;
    private final MessageSource messages;

    @PostMapping("/stages/{stage}/duplicate")
    ModelAndView stage(@PathVariable UUID journey, @PathVariable UUID stage, Locale locale) {
        var name = maps.part(journey).stage(stage).name();
        var copy = duplicate.stage(new JourneyId(journey), new StageId(stage), copyOf(name, locale));
        return maps.patch(journey, "stage-" + copy.value());
    }

    @PostMapping("/steps/{step}/duplicate")
    ModelAndView step(@PathVariable UUID journey, @PathVariable UUID step, Locale locale) {
        var name = maps.part(journey).step(step).name();
        var copy = duplicate.step(new JourneyId(journey), new StepId(step), copyOf(name, locale));
        return maps.patch(journey, "step-" + copy.value());
    }

    @PostMapping("/lanes/{lane}/duplicate")
    ModelAndView lane(@PathVariable UUID journey, @PathVariable UUID lane, Locale locale) {
        var one = maps.part(journey).anyLane(lane);
        var name = copyOf(one.name().isEmpty() ? one.kind().name() : one.name(), locale);
        duplicate.lane(new JourneyId(journey), new LaneId(lane), name);
        return maps.patch(journey);
    }

    private Name copyOf(String name, Locale locale) {
        var copy = messages.getMessage("journey.copyOf", new Object[] {name}, locale);
        return new Name(copy.substring(
                0, copy.offsetByCodePoints(0, Math.min(Name.MAX, copy.codePointCount(0, copy.length())))));
    }
}
