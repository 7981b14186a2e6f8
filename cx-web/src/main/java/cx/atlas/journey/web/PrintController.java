package cx.atlas.journey.web;

import cx.atlas.journey.view.Blueprint;
import cx.atlas.shared.web.ListQuery;
import cx.atlas.workspace.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A journey cut into sheets of paper. */
@Controller
@RequiredArgsConstructor
class PrintController {

    static final List<String> VIEWS = List.of("map", "curve", "blueprint", "table");

    private final MapAnswers maps;

    /**
     * @param of which view; one that does not exist is the map
     * @param now whether the printer is asked for at once
     */
    @GetMapping("/journeys/{journey}/print")
    ModelAndView print(
            @PathVariable UUID journey,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") String paper,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String now,
            HttpServletRequest request) {
        var map = maps.map(journey);
        var chosen = Paper.of(paper);
        var look = Look.asked();
        var view = VIEWS.contains(of) ? of : VIEWS.get(0);
        var page = new ModelAndView("journey/print", MapModel.of(map))
                .addObject("now", !now.isEmpty())
                .addObject("of", view)
                .addObject("today", LocalDate.now(CurrentActor.get().workspace().zone()))
                .addObject("paper", chosen.name().toLowerCase(Locale.ROOT))
                .addObject("sheets", Sheet.of(map, chosen.columns()));
        return switch (view) {
            case "curve" -> page.addObject("curve", CurveSheet.of(map));
            case "blueprint" -> page.addObject("blueprint", Blueprint.of(map));
            case "table" ->
                page.addObject("picks", false)
                        .addObject("q", q)
                        .addObject("rowsQuery", look.query(q, request.getParameter("sort")))
                        .addObject("rows", CardRow.of(map, look, q, ListQuery.of(request, CardRow.KEYS, "step")));
            default -> page.addObject("lanes", look.shown(map));
        };
    }
}
