package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.usecase.DrawCurve;
import cx.atlas.journey.view.PersonaLine;
import cx.atlas.persona.PersonaId;
import cx.atlas.persona.view.PersonaViews;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.StaleEdit;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whose feelings the curve shows beside that of the journey's persona. */
@Controller
@RequestMapping("/journeys/{journey}/lanes/{lane}/personas")
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class FollowedPersonaController {

    private final MapAnswers maps;
    private final DrawCurve curve;
    private final PersonaViews personas;

    @GetMapping
    ModelAndView choose(@PathVariable UUID journey, @PathVariable UUID lane) {
        return choose(journey, lane, null);
    }

    /** @param typed what was chosen before somebody else had chosen; null where nobody has */
    private ModelAndView choose(UUID journey, UUID lane, @Nullable List<UUID> typed) {
        var map = maps.part(journey);
        var stored = map.anyLane(lane).personas().stream().map(PersonaLine::id).toList();
        var chosen = typed == null ? stored : typed;
        var offered = personas.listPersonas(true).stream()
                .filter(persona ->
                        !persona.archived() || chosen.contains(persona.id()) || stored.contains(persona.id()))
                .filter(persona -> !persona.id().equals(map.journey().personaId()))
                .toList();
        return new ModelAndView("journey/_choose-personas :: choose-personas", MapModel.of(map))
                .addObject("action", "/journeys/%s/lanes/%s/personas".formatted(journey, lane))
                .addObject("offered", offered)
                .addObject("storedPersonas", stored)
                .addObject("clash", typed != null)
                .addObject("chosenPersonas", chosen);
    }

    @PostMapping
    ModelAndView follow(
            @PathVariable UUID journey,
            @PathVariable UUID lane,
            @RequestParam(defaultValue = "") List<UUID> was,
            @RequestParam(name = "persona", defaultValue = "") List<UUID> chosen) {
        if (maps.part(journey).anyLane(lane).kind() != LaneKind.FEELS) {
            throw new NotFound("lane");
        }
        try {
            curve.follow(new JourneyId(journey), personas(was), personas(chosen));
        } catch (StaleEdit stale) {
            var again = choose(journey, lane, chosen);
            again.setStatus(HttpStatus.CONFLICT);
            return again;
        }
        return maps.patch(journey);
    }

    private static List<PersonaId> personas(List<UUID> ids) {
        return ids.stream().map(PersonaId::new).toList();
    }
}
