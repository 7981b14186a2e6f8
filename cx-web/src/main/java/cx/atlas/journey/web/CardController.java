package cx.atlas.journey.web;

import cx.atlas.journey.CardId;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.WriteCards;
import cx.atlas.journey.view.CardView;
import cx.atlas.journey.view.MapViews;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The cards of a map. */
@Controller
@RequestMapping("/journeys/{journey}")
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class CardController {

    private final MapAnswers maps;
    private final MapViews views;
    private final WriteCards cards;

    /** @param card the new one's identity, made by the browser: asked for again, it is not written twice */
    @PostMapping("/cells/{step}/{lane}/cards")
    ModelAndView write(
            @PathVariable UUID journey,
            @PathVariable UUID step,
            @PathVariable UUID lane,
            @RequestParam @Nullable UUID card,
            TextForm form) {
        var id = card == null ? CardId.next() : new CardId(card);
        return Refused.unless(
                        form,
                        () -> cards.write(
                                new JourneyId(journey), id, new StepId(step), new LaneId(lane), Prose.of(form.text())))
                .map(refused -> refused.stale()
                        ? again(refused, journey, id.value())
                        : refused.text(
                                "/journeys/%s/cells/%s/%s/cards?card=%s".formatted(journey, step, lane, id.value()),
                                0,
                                ""))
                .orElseGet(() -> maps.patch(journey));
    }

    @PostMapping("/cards/{card}")
    ModelAndView rewrite(@PathVariable UUID journey, @PathVariable UUID card, TextForm form) {
        return Refused.unless(
                        form,
                        () -> cards.rewrite(
                                new JourneyId(journey), new CardId(card), form.version(), Prose.of(form.text())))
                .map(refused -> again(refused, journey, card))
                .orElseGet(() -> maps.patch(journey));
    }

    /** The field once more, beside what is stored. */
    private ModelAndView again(Refused refused, UUID journey, UUID card) {
        var stored = one(journey, card);
        return refused.text("/journeys/%s/cards/%s".formatted(journey, card), stored.version(), stored.body());
    }

    @PostMapping("/cards/{card}/position")
    ModelAndView move(
            @PathVariable UUID journey,
            @PathVariable UUID card,
            @RequestParam UUID step,
            @RequestParam UUID lane,
            @RequestParam @Nullable UUID before,
            @RequestParam @Nullable UUID after) {
        cards.move(
                new JourneyId(journey),
                new CardId(card),
                new StepId(step),
                new LaneId(lane),
                Places.of(before, after, CardId::new));
        return maps.patch(journey);
    }

    /** @param steps how many steps it reaches over, its own included */
    @PostMapping("/cards/{card}/span")
    ModelAndView widen(@PathVariable UUID journey, @PathVariable UUID card, @RequestParam int steps) {
        cards.widen(new JourneyId(journey), new CardId(card), steps);
        return maps.patch(journey);
    }

    @DeleteMapping("/cards/{card}")
    ModelAndView remove(@PathVariable UUID journey, @PathVariable UUID card) {
        cards.remove(new JourneyId(journey), new CardId(card));
        return maps.patch(journey);
    }

    private CardView one(UUID journey, UUID card) {
        return views.findCard(new JourneyId(journey), new CardId(card)).orElseThrow(() -> new NotFound("card"));
    }
}
