package cx.atlas.interaction.web;

import cx.atlas.interaction.Metric;
import cx.atlas.interaction.view.EvidenceRow;
import cx.atlas.interaction.view.EvidenceViews;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.web.ListQuery;
import cx.atlas.touchpoint.view.ChannelViews;
import cx.atlas.touchpoint.view.TouchpointViews;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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

    @GetMapping("/interactions")
    String interactions(@ModelAttribute("filter") EvidenceQuery query, HttpServletRequest request, Model model) {
        var filter = query.filter();
        page(views.listInteractions(filter, query.place(), ROWS + 1), query, request, model);
        model.addAttribute("total", views.countInteractions(filter));
        return "interaction/interactions";
    }

    @GetMapping("/feedback")
    String feedback(@ModelAttribute("filter") EvidenceQuery query, HttpServletRequest request, Model model) {
        var filter = query.filter();
        page(views.listFeedback(filter, query.place(), ROWS + 1), query, request, model);
        model.addAttribute("scores", ScoreSummary.of(views.countFeedback(filter)));
        model.addAttribute("metrics", Metric.values());
        return "interaction/feedback";
    }

    @GetMapping("/customers/{id}")
    String customer(@PathVariable UUID id, Model model) {
        model.addAttribute("path", views.findPath(id, PATH).orElseThrow(() -> new NotFound("customer")));
        return "interaction/customer";
    }

    private void page(List<EvidenceRow> rows, EvidenceQuery query, HttpServletRequest request, Model model) {
        var shown = rows.subList(0, Math.min(ROWS, rows.size()));
        var list = ListQuery.of(request, List.of(), "newest");
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
