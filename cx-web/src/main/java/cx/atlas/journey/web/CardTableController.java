package cx.atlas.journey.web;

import cx.atlas.shared.web.ListQuery;
import cx.atlas.shared.web.Paging;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Every card of a journey as a row; who may edit picks rows and changes them together. */
@Controller
@RequiredArgsConstructor
class CardTableController {

    private final MapAnswers maps;

    @GetMapping("/journeys/{journey}/table")
    ModelAndView table(
            @PathVariable UUID journey, @RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        var map = maps.map(journey);
        var list = ListQuery.of(request, CardRow.KEYS, "step");
        var rows = CardRow.of(map, Look.asked(), q, list);
        var paging = new Paging(list, rows.size());
        var model = MapModel.of(map);
        return new ModelAndView("journey/table", model)
                .addObject("undoing", maps.undoing(journey))
                .addObject("picks", model.get("edit"))
                .addObject("q", q)
                .addObject("rowsQuery", Look.asked().query(q, request.getParameter("sort")))
                .addObject("query", list)
                .addObject("paging", paging)
                .addObject("rows", rows.subList((int) paging.offset(), (int) paging.to()));
    }
}
