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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The cards of a map. */
@Controller
@RequestMapping("/journeys/{journey}")
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class CardController {

    private final MapAnswers maps;
    private final MapViews views;
    private final WriteCards cards;

    @PostMapping("/cells/{step}/{lane}/cards")
    View write(@PathVariable UUID journey, @PathVariable UUID step, @PathVariable UUID lane, TextForm form) {
        var map = maps.before(journey);
        var written = new AtomicReference<CardId>();
        var refused = Refused.unless(
                form,
                () -> written.set(cards.write(
                        new JourneyId(journey), new StepId(step), new LaneId(lane), Prose.of(form.text()))));
        if (refused.isPresent()) {
            var action = "/journeys/%s/cells/%s/%s/cards".formatted(journey, step, lane);
            return map.after()
                    .refusedBy(refused)
                    .main("editor", it -> Map.of("action", action, "version", 0L, "stored", "", "lines", true))
                    .view();
        }
        return card(map, journey, Objects.requireNonNull(written.get()).value(), Optional.empty());
    }

    @PostMapping("/cards/{card}")
    View rewrite(@PathVariable UUID journey, @PathVariable UUID card, TextForm form) {
        var map = maps.before(journey);
        var refused = Refused.unless(
                form,
                () -> cards.rewrite(new JourneyId(journey), new CardId(card), form.version(), Prose.of(form.text())));
        return card(map, journey, card, refused);
    }

    @PostMapping("/cards/{card}/position")
    View move(
            @PathVariable UUID journey,
            @PathVariable UUID card,
            @RequestParam UUID step,
            @RequestParam UUID lane,
            @RequestParam @Nullable UUID before,
            @RequestParam @Nullable UUID after) {
        var map = maps.before(journey);
        var old = one(journey, card);
        cards.move(
                new JourneyId(journey),
                new CardId(card),
                new StepId(step),
                new LaneId(lane),
                Places.of(before, after, CardId::new));
        var answer = map.after(old.step(), step)
                .also("cell", it -> MapCells.model(it, step, lane))
                .also("serves", it -> Map.of("step", it.step(step)));
        if (!old.step().equals(step) || !old.lane().equals(lane)) {
            answer.also("cell", it -> MapCells.model(it, old.step(), old.lane()))
                    .also("serves", it -> Map.of("step", it.step(old.step())));
        }
        return answer.changes().view();
    }

    @DeleteMapping("/cards/{card}")
    View remove(@PathVariable UUID journey, @PathVariable UUID card) {
        var map = maps.before(journey);
        var old = one(journey, card);
        cards.remove(new JourneyId(journey), new CardId(card));
        return map.after(old.step())
                .also("cell", it -> MapCells.model(it, old.step(), old.lane()))
                .also("serves", it -> Map.of("step", it.step(old.step())))
                .also("panel", it -> Map.of())
                .changes()
                .view();
    }

    private View card(MapAnswers.Before map, UUID journey, UUID card, Optional<Refused> refused) {
        return map.after()
                .refusedBy(refused)
                .main("card", it -> MapCells.card(it, one(journey, card)))
                .view();
    }

    private CardView one(UUID journey, UUID card) {
        return views.findCard(new JourneyId(journey), new CardId(card)).orElseThrow(() -> new NotFound("card"));
    }
}
