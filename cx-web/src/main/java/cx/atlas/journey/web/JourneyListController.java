package cx.atlas.journey.web;

import cx.atlas.journey.view.JourneyOrder;
import cx.atlas.journey.view.JourneyRow;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.persona.view.PersonaViews;
import cx.atlas.shared.web.ListQuery;
import cx.atlas.shared.web.Paging;
import cx.atlas.workspace.view.PersonViews;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequiredArgsConstructor
class JourneyListController {

    private static final List<String> KEYS = Arrays.stream(JourneyOrder.values())
            .map(order -> order.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final int MOST_IN_TREE = 500;

    private static final JourneyFilter NONE = new JourneyFilter(null, null, null, null, null, false);

    private final JourneyViews views;
    private final PersonaViews personas;
    private final PersonViews people;

    /** A filter that makes no sense restricts nothing. */
    @GetMapping("/journeys")
    ModelAndView list(
            @ModelAttribute("filter") JourneyFilter asked, BindingResult nonsense, HttpServletRequest request) {
        var filter = nonsense.hasErrors() || asked == null ? NONE : asked;
        var list = ListQuery.of(request, KEYS, "-changed");
        var query = filter.query(list);
        var paging = new Paging(list, views.countJourneys(query));
        var isTree = "tree".equals(request.getParameter("view"));
        var rows = isTree
                ? views.listJourneys(query, MOST_IN_TREE, 0)
                : views.listJourneys(query, paging.limit(), paging.offset());
        return new ModelAndView("journey/list")
                .addObject("filter", filter)
                .addObject("query", list)
                .addObject("paging", paging)
                .addObject("journeys", rows)
                .addObject("asList", list.with(Map.of("view", "")))
                .addObject("asTree", list.with(Map.of("view", "tree")))
                .addObject("tree", isTree ? JourneyTree.of(rows, views.listOpenings()) : null)
                .addObject("mostInTree", paging.rows() > MOST_IN_TREE ? MOST_IN_TREE : null)
                .addObject("curves", curves(rows))
                .addObject("personas", personas.listPersonas(false))
                .addObject("people", people.listPeople());
    }

    private static Map<UUID, String> curves(List<JourneyRow> rows) {
        return rows.stream().collect(Collectors.toMap(JourneyRow::id, row -> Spark.path(row.curve())));
    }
}
