package cx.atlas.journey.web;

import cx.atlas.journey.Gauge;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.PlaceFigures;
import cx.atlas.journey.view.CardView;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Offers the figures of a step's touchpoints for a cell, and places one. */
@Controller
@RequestMapping("/journeys/{journey}/cells/{step}/{lane}/figures")
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class GaugeController {

    private final MapAnswers maps;
    private final PlaceFigures figures;

    @GetMapping
    ModelAndView search(
            @PathVariable UUID journey,
            @PathVariable UUID step,
            @PathVariable UUID lane,
            @RequestParam(defaultValue = "") String q) {
        var word = q.strip().toLowerCase(Locale.ROOT);
        var touchpoints = maps.part(journey, step).step(step).cells().stream()
                .flatMap(cell -> cell.cards().stream())
                .map(CardView::touchpoint)
                .filter(Objects::nonNull)
                .filter(touchpoint -> touchpoint.name().toLowerCase(Locale.ROOT).contains(word))
                .distinct()
                .toList();
        return new ModelAndView("journey/_figure-options :: options")
                .addObject("touchpoints", touchpoints)
                .addObject("place", "/journeys/%s/cells/%s/%s/figures".formatted(journey, step, lane));
    }

    @PostMapping
    ModelAndView place(
            @PathVariable UUID journey,
            @PathVariable UUID step,
            @PathVariable UUID lane,
            @RequestParam Gauge.Kind kind,
            @RequestParam UUID touchpoint) {
        figures.place(new JourneyId(journey), new StepId(step), new LaneId(lane), kind, new TouchpointId(touchpoint));
        return maps.patch(journey);
    }
}
