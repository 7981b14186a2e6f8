package cx.atlas.touchpoint.web;

import cx.atlas.shared.web.ListQuery;
import cx.atlas.shared.web.Paging;
import cx.atlas.strategy.view.StrategyViews;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.usecase.ArchiveTouchpoint;
import cx.atlas.touchpoint.view.ChannelViews;
import cx.atlas.touchpoint.view.RegistryQuery.Sort;
import cx.atlas.touchpoint.view.RegistryViews;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.view.DepartmentViews;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The registry: every touchpoint of the company in one table. */
@Controller
@RequestMapping("/touchpoints")
@RequiredArgsConstructor
class RegistryController {

    private static final List<String> KEYS = Arrays.stream(Sort.values())
            .map(key -> key.name().toLowerCase(Locale.ROOT))
            .toList();

    private final RegistryViews registry;
    private final ChannelViews channels;
    private final DepartmentViews departments;
    private final StrategyViews strategy;
    private final ArchiveTouchpoint archive;

    @GetMapping
    ModelAndView list(
            @ModelAttribute("filter") RegistryForm filter,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var query = ListQuery.of(request, KEYS, "name");
        var page = registry.list(filter.query(query));
        // The address that a script shows after filtering has no empty parameters.
        var address = query.with(Map.of());
        response.setHeader("HX-Push-Url", address);
        return new ModelAndView("touchpoint/registry")
                .addObject("page", page)
                .addObject("query", query)
                .addObject("paging", new Paging(query, page.total()))
                .addObject("archiveAddress", address.replaceFirst("/touchpoints", "/touchpoints/archive"))
                .addObject("channels", channels.listChannels(false))
                .addObject("departments", departments.listDepartments(false))
                .addObject("items", strategy.listItems(false))
                .addObject("show", new TouchpointScreen(locale));
    }

    /** The query of the address is the list's, to come back to the same rows. */
    @PostMapping("/archive")
    @Allowed(Permission.RECORD_TOUCHPOINTS)
    String archive(
            @RequestParam(defaultValue = "") List<UUID> touchpoints,
            HttpServletRequest request,
            RedirectAttributes after) {
        var chosen = touchpoints.stream()
                .filter(Objects::nonNull)
                .map(TouchpointId::new)
                .toList();
        archive.archiveAll(chosen);
        after.addFlashAttribute("toast", chosen.isEmpty() ? "touchpoint.archivedNone" : "touchpoint.archivedAll");
        var query = request.getQueryString();
        return query == null ? "redirect:/touchpoints" : "redirect:/touchpoints?" + query;
    }
}
