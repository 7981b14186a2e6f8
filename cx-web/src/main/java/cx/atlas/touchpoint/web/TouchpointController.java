package cx.atlas.touchpoint.web;

import cx.atlas.shared.NotFound;
import cx.atlas.strategy.Element;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.usecase.ArchiveTouchpoint;
import cx.atlas.touchpoint.view.TouchpointViews;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/touchpoints/{id}")
@RequiredArgsConstructor
class TouchpointController {

    private final TouchpointViews views;
    private final ArchiveTouchpoint archive;

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Locale locale) {
        var touchpoint = views.findTouchpoint(new TouchpointId(id)).orElseThrow(() -> new NotFound("touchpoint"));
        return new ModelAndView("touchpoint/touchpoint")
                .addObject("touchpoint", touchpoint)
                .addObject("figures", views.figures(new TouchpointId(id)))
                .addObject("elements", Element.values())
                .addObject("show", new TouchpointScreen(locale));
    }

    @PostMapping("/archive")
    @Allowed(Permission.RECORD_TOUCHPOINTS)
    String archive(@PathVariable UUID id, RedirectAttributes after) {
        archive.archive(new TouchpointId(id));
        after.addFlashAttribute("toast", "touchpoint.archived");
        return "redirect:/touchpoints/" + id;
    }

    @PostMapping("/restore")
    @Allowed(Permission.RECORD_TOUCHPOINTS)
    String restore(@PathVariable UUID id, RedirectAttributes after) {
        archive.restore(new TouchpointId(id));
        after.addFlashAttribute("toast", "touchpoint.restored");
        return "redirect:/touchpoints/" + id;
    }
}
