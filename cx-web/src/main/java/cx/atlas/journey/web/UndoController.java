package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.usecase.UndoActs;
import cx.atlas.journey.usecase.UndoActs.Outcome;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.List;
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

    /** What is stuck is not offered again: the buttons come back with the words, so that they name what is next. */
    private ModelAndView answer(UUID journey, Optional<Outcome> outcome) {
        return outcome.filter(it -> !it.done())
                .map(stuck -> maps.refused(journey, why(stuck)))
                .orElseGet(() -> maps.patch(journey));
    }

    private static List<Object> why(Outcome stuck) {
        return stuck.by() == null
                ? List.of("journey.error.undo.changed", stuck.subject())
                : List.of("journey.error.undo.changedBy", stuck.subject(), stuck.by());
    }
}
