package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Phase;
import cx.atlas.journey.StageId;
import cx.atlas.journey.usecase.ArrangeStages;
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

/** The stages of a map. */
@Controller
@RequestMapping("/journeys/{journey}/stages")
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class StageController {

    private final MapAnswers maps;
    private final ArrangeStages stages;
    private final MessageSource messages;

    @PostMapping
    ModelAndView add(
            @PathVariable UUID journey,
            @RequestParam @Nullable Phase phase,
            @RequestParam @Nullable UUID before,
            @RequestParam @Nullable UUID after,
            Locale locale) {
        var name = new Name(messages.getMessage("journey.stage.new", null, locale));
        var id = stages.add(new JourneyId(journey), phase, name, Places.of(before, after, StageId::new));
        return maps.patch(journey, "stage-" + id.value());
    }

    @PostMapping("/{stage}")
    ModelAndView rename(@PathVariable UUID journey, @PathVariable UUID stage, TextForm form) {
        return Refused.unless(
                        form,
                        () -> stages.rename(
                                new JourneyId(journey), new StageId(stage), form.version(), new Name(form.text())))
                .map(refused -> {
                    var stored = maps.part(journey).stage(stage);
                    return refused.name(
                            "/journeys/%s/stages/%s".formatted(journey, stage), stored.version(), stored.name());
                })
                .orElseGet(() -> maps.patch(journey));
    }

    @PostMapping("/{stage}/phase")
    ModelAndView standIn(@PathVariable UUID journey, @PathVariable UUID stage, @RequestParam Phase phase) {
        stages.standIn(new JourneyId(journey), new StageId(stage), phase);
        return maps.patch(journey);
    }

    @PostMapping("/{stage}/position")
    ModelAndView move(
            @PathVariable UUID journey,
            @PathVariable UUID stage,
            @RequestParam @Nullable UUID before,
            @RequestParam @Nullable UUID after) {
        stages.move(new JourneyId(journey), new StageId(stage), Places.of(before, after, StageId::new));
        return maps.patch(journey);
    }

    @DeleteMapping("/{stage}")
    ModelAndView remove(@PathVariable UUID journey, @PathVariable UUID stage) {
        stages.remove(new JourneyId(journey), new StageId(stage));
        return maps.patch(journey);
    }
}
