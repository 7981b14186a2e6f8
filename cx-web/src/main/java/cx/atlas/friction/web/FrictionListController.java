package cx.atlas.friction.web;

import cx.atlas.friction.FrictionKind;
import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.Severity;
import cx.atlas.friction.view.FrictionFilter;
import cx.atlas.friction.view.FrictionOrder;
import cx.atlas.friction.view.FrictionOrder.Key;
import cx.atlas.friction.view.FrictionViews;
import cx.atlas.friction.view.PlaceViews;
import cx.atlas.shared.web.ListQuery;
import cx.atlas.shared.web.Paging;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.view.ChannelViews;
import cx.atlas.workspace.view.DepartmentViews;
import cx.atlas.workspace.view.PersonViews;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequiredArgsConstructor
class FrictionListController {

    private static final List<String> KEYS = List.of("severity", "age", "reach", "words");

    private final FrictionViews views;
    private final PlaceViews places;
    private final DepartmentViews departments;
    private final ChannelViews channels;
    private final PersonViews people;

    @GetMapping("/friction")
    ModelAndView list(@ModelAttribute("asked") FrictionListParameters asked, HttpServletRequest request) {
        var query = ListQuery.of(request, KEYS, "-severity");
        var filter = asked.filter();
        var counts = views.countByStatus(filter);
        var paging = new Paging(query, total(filter, counts));
        return new ModelAndView("friction/list")
                .addObject("query", query)
                .addObject("paging", paging)
                .addObject("rows", views.listFriction(filter, order(query), paging.offset(), paging.limit()))
                .addObject("tabs", StatusTab.all(asked.status(), query, counts))
                .addObject("days", FrictionViews.DAYS)
                .addObject("now", Instant.now())
                .addAllObjects(choices(filter));
    }

    private Map<String, Object> choices(FrictionFilter filter) {
        var touchpoint = filter.touchpoint();
        return Map.of(
                "kinds", FrictionKind.values(),
                "severities", Severity.values(),
                "departments", departments.listDepartments(false),
                "channels", channels.listChannels(false),
                "journeys", places.listJourneys(),
                "people", people.listPeople(),
                "here",
                        touchpoint == null
                                ? List.of()
                                : places.findTouchpoint(new TouchpointId(touchpoint)).stream()
                                        .toList());
    }

    private static long total(FrictionFilter filter, Map<FrictionStatus, Long> counts) {
        return filter.statuses().stream()
                .mapToLong(status -> counts.getOrDefault(status, 0L))
                .sum();
    }

    private static FrictionOrder order(ListQuery query) {
        return new FrictionOrder(Key.valueOf(query.sort().toUpperCase(Locale.ROOT)), query.descending());
    }
}
