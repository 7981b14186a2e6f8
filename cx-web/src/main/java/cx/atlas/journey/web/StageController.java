package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Phase;
import cx.atlas.journey.StageId;
import cx.atlas.journey.usecase.ArrangeStages;
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
    View add(
            @PathVariable UUID journey,
            @RequestParam(defaultValue = "BEFORE") Phase phase,
            @RequestParam @Nullable UUID before,
            @RequestParam @Nullable UUID after,
            Locale locale) {
        var map = maps.before(journey);
        var name = new Name(messages.getMessage("journey.stage.new", null, locale));
        var id = stages.add(new JourneyId(journey), phase, name, Places.of(before, after, StageId::new));
        return map.after()
                .main("stage", it -> Map.of("stage", it.stage(id.value())))
                .changes()
                .view();
    }

    @PostMapping("/{stage}")
    View rename(@PathVariable UUID journey, @PathVariable UUID stage, TextForm form) {
        var map = maps.before(journey);
        var refused = Refused.unless(
                form,
                () -> stages.rename(new JourneyId(journey), new StageId(stage), form.version(), new Name(form.text())));
        return map.after()
                .refusedBy(refused)
                .main("stage-head", it -> Map.of("stage", it.stage(stage)))
                .view();
    }

    @PostMapping("/{stage}/phase")
    View standIn(@PathVariable UUID journey, @PathVariable UUID stage, @RequestParam Phase phase) {
        var map = maps.before(journey);
        stages.standIn(new JourneyId(journey), new StageId(stage), phase);
        return map.after()
                .main("stage-head", it -> Map.of("stage", it.stage(stage)))
                .view();
    }

    @PostMapping("/{stage}/position")
    View move(
            @PathVariable UUID journey,
            @PathVariable UUID stage,
            @RequestParam @Nullable UUID before,
            @RequestParam @Nullable UUID after) {
        var map = maps.before(journey);
        stages.move(new JourneyId(journey), new StageId(stage), Places.of(before, after, StageId::new));
        return map.after().changes().view();
    }

    @DeleteMapping("/{stage}")
    View remove(@PathVariable UUID journey, @PathVariable UUID stage) {
        var map = maps.before(journey);
        stages.remove(new JourneyId(journey), new StageId(stage));
        return map.after().changes().view();
    }
}
