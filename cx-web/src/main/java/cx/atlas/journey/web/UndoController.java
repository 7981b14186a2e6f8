package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.usecase.UndoActs;
import cx.atlas.journey.usecase.UndoActs.Outcome;
import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes back one's own acts on a map, and does them again. */
@Controller
@RequestMapping("/journeys/{journey}")
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class UndoController {

    private final MapAnswers maps;
    private final UndoActs acts;

    @PostMapping("/undo")
    ModelAndView undo(@PathVariable UUID journey) {
        return answer(journey, acts.undo(new JourneyId(journey)));
    }

    @PostMapping("/redo")
    ModelAndView redo(@PathVariable UUID journey) {
        return answer(journey, acts.redo(new JourneyId(journey)));
    }

    private ModelAndView answer(UUID journey, Optional<Outcome> outcome) {
        var stuck = outcome.filter(it -> !it.done());
        if (stuck.isPresent()) {
            var by = stuck.get().by();
            throw by == null
                    ? RuleBroken.of("journey.error.undo.changed", stuck.get().subject())
                    : RuleBroken.of("journey.error.undo.changedBy", stuck.get().subject(), by);
        }
        return maps.patch(journey);
    }
}
