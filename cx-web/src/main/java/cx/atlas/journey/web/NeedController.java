package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.PlaceNeeds;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.strategy.Element;
import cx.atlas.strategy.NeedKind;
import cx.atlas.strategy.Statement;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.strategy.view.StrategyViews;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Searches the strategy's customer needs for a cell, places what was found, or states what was not there. */
@Controller
@RequestMapping("/journeys/{journey}/cells/{step}/{lane}/needs")
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class NeedController {

    private static final int MOST = 8;

    private final MapAnswers maps;
    private final PlaceNeeds needs;
    private final StrategyViews strategy;

    @GetMapping
    ModelAndView search(
            @PathVariable UUID journey,
            @PathVariable UUID step,
            @PathVariable UUID lane,
            @RequestParam(defaultValue = "") String q) {
        maps.head(journey);
        var words = q.strip().toLowerCase(Locale.ROOT).split("\\s+");
        var hits = strategy.listItems(false).stream()
                .filter(item -> item.element() == Element.CUSTOMER)
                .filter(item -> Stream.of(words).allMatch(item.name().toLowerCase(Locale.ROOT)::contains))
                .limit(MOST)
                .toList();
        return new ModelAndView("journey/_need-options :: options")
                .addObject("query", q.strip())
                .addObject("hits", hits)
                .addObject("state", CurrentActor.get().may(Permission.EDIT_STRATEGY))
                .addObject("place", "/journeys/%s/cells/%s/%s/needs".formatted(journey, step, lane));
    }

    @PostMapping
    ModelAndView place(
            @PathVariable UUID journey, @PathVariable UUID step, @PathVariable UUID lane, @RequestParam UUID need) {
        needs.place(new JourneyId(journey), new StepId(step), new LaneId(lane), new StrategyItemId(need));
        return maps.patch(journey);
    }

    @PostMapping("/new")
    ModelAndView state(
            @PathVariable UUID journey,
            @PathVariable UUID step,
            @PathVariable UUID lane,
            @RequestParam NeedKind kind,
            @RequestParam(defaultValue = "") String name) {
        var need = Statement.need(new Name(name), Prose.NONE, kind, null);
        needs.state(new JourneyId(journey), new StepId(step), new LaneId(lane), need);
        return maps.patch(journey);
    }
}
