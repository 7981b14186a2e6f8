package cx.atlas.journey.web;

import cx.atlas.journey.CardId;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.usecase.WriteCards;
import cx.atlas.journey.view.CardView;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.MapViews;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.NotFound;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.UUID;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is known of one card or step: beside the map, or at an address of its own with the map around it. */
@Controller
@RequestMapping("/journeys/{journey}")
@RequiredArgsConstructor
class PanelController {

    private final MapAnswers maps;
    private final MapViews views;
    private final WriteCards cards;

    @GetMapping("/cards/{card}")
    ModelAndView card(
            @PathVariable UUID journey,
            @PathVariable UUID card,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean beside) {
        var one = one(journey, card);
        return panel(journey, one.step(), beside, map -> Chosen.card(map, one));
    }

    @GetMapping("/steps/{step}")
    ModelAndView step(
            @PathVariable UUID journey,
            @PathVariable UUID step,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean beside) {
        return panel(journey, step, beside, map -> Chosen.step(map, step));
    }

    @PostMapping("/cards/{card}/evidence")
    @Allowed(Permission.EDIT_JOURNEYS)
    ModelAndView know(
            @PathVariable UUID journey,
            @PathVariable UUID card,
            @RequestParam long version,
            @RequestParam EvidenceStatus evidence,
            @RequestParam(defaultValue = "") String source) {
        var refused = Refused.unless(
                new TextForm(version, source),
                () -> cards.know(new JourneyId(journey), new CardId(card), version, evidence, source));
        return refused.map(it -> {
                    var page = panel(journey, one(journey, card))
                            .addObject("refused", it)
                            .addObject("typedEvidence", evidence);
                    page.setStatus(it.status());
                    return page;
                })
                .orElseGet(() -> maps.patch(journey));
    }

    private ModelAndView panel(UUID journey, CardView card) {
        return panel(journey, card.step(), true, map -> Chosen.card(map, card));
    }

    private ModelAndView panel(UUID journey, UUID step, boolean beside, Function<MapView, Chosen> chosen) {
        var map = beside ? maps.part(journey, step) : maps.map(journey);
        return new ModelAndView(beside ? "journey/_panel :: panel" : "journey/map", MapModel.of(map))
                .addObject("undoing", beside ? null : maps.undoing(journey))
                .addObject("chosen", chosen.apply(map));
    }

    private CardView one(UUID journey, UUID card) {
        return views.findCard(new JourneyId(journey), new CardId(card)).orElseThrow(() -> new NotFound("card"));
    }
}
