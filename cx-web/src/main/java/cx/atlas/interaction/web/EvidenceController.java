package cx.atlas.interaction.web;

import cx.atlas.interaction.Metric;
import cx.atlas.interaction.view.EvidenceFilter;
import cx.atlas.interaction.view.EvidenceRow;
import cx.atlas.interaction.view.EvidenceViews;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.web.ListQuery;
import cx.atlas.touchpoint.view.ChannelViews;
import cx.atlas.touchpoint.view.TouchpointViews;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The rows behind every figure: interactions, feedback, and one customer's path. */
@Controller
@RequiredArgsConstructor
class EvidenceController {

    private static final int ROWS = 50;
    private static final int PATH = 1_000;

    private final EvidenceViews views;
    private final ChannelViews channels;
    private final TouchpointViews touchpoints;
    private final JourneyViews journeys;

    @GetMapping("/interactions")
    String interactions(@ModelAttribute("filter") EvidenceQuery query, HttpServletRequest request, Model model) {
        var filter = query.filter();
        page(views.listInteractions(filter, query.place(), ROWS + 1), query, request, model);
        model.addAttribute("total", views.countInteractions(filter));
        return "interaction/interactions";
    }

    @GetMapping("/feedback")
    String feedback(
            @ModelAttribute("filter") EvidenceQuery query, HttpServletRequest request, Model model, Locale locale) {
        var filter = query.filter();
        page(views.listFeedback(filter, query.place(), ROWS + 1), query, request, model);
        model.addAttribute("scores", ScoreSummary.of(views.countFeedback(filter)));
        model.addAttribute("metrics", Metric.values());
        model.addAttribute("show", new FeedbackScreen(locale));
        return "interaction/feedback";
    }

    @GetMapping("/customers/{id}")
    String customer(@PathVariable UUID id, Model model) {
        model.addAttribute("path", views.findPath(id, PATH).orElseThrow(() -> new NotFound("customer")));
        return "interaction/customer";
    }

    /** The journey that the list is narrowed to, shown so that it can be taken off. */
    private void narrow(EvidenceFilter filter, ListQuery list, Model model) {
        if (filter.journey() != null) {
            var journey =
                    journeys.findJourney(new JourneyId(filter.journey())).orElseThrow(() -> new NotFound("journey"));
            model.addAttribute("journey", journey.title());
            model.addAttribute("withoutJourney", list.with(Map.of("journey", "", "after", "")));
        }
    }

    private void page(List<EvidenceRow> rows, EvidenceQuery query, HttpServletRequest request, Model model) {
        var shown = rows.subList(0, Math.min(ROWS, rows.size()));
        var list = ListQuery.of(request, List.of(), "newest");
        narrow(query.filter(), list, model);
        model.addAttribute("rows", shown);
        model.addAttribute("first", query.place() == null ? null : list.with(Map.of("after", "")));
        model.addAttribute(
                "next",
                rows.size() <= ROWS
                        ? null
                        : list.with(Map.of(
                                "after",
                                EvidenceQuery.text(shown.get(shown.size() - 1).place()))));
        model.addAttribute("channels", channels.listChannels(true));
        model.addAttribute("touchpoints", touchpoints.searchTouchpoints("", 500));
    }
}
