package cx.atlas.strategy.web;

import cx.atlas.strategy.Element;
import cx.atlas.strategy.view.StrategyViews;
import java.util.Arrays;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The three elements side by side, and what serves them. */
@Controller
@RequiredArgsConstructor
class StrategyController {

    private final StrategyViews views;

    /** @param gaps only what nobody serves */
    @GetMapping("/strategy")
    ModelAndView elements(
            @RequestParam(defaultValue = "false") boolean archived,
            @RequestParam(defaultValue = "false") boolean gaps) {
        var all = views.listCoverage(archived);
        var columns = Arrays.stream(Element.values())
                .map(element -> ElementColumn.of(element, all, gaps))
                .toList();
        return new ModelAndView("strategy/strategy")
                .addObject("columns", columns)
                .addObject(
                        "gapCount",
                        columns.stream()
                                .mapToLong(column -> column.items() - column.served())
                                .sum())
                .addObject("idle", views.idleTouchpoints())
                .addObject("archived", archived)
                .addObject("gaps", gaps);
    }
}
