package cx.atlas.touchpoint.web;

import cx.atlas.touchpoint.view.TouchpointViews;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks, while a touchpoint is being named, whether it is there already. */
@Controller
@RequiredArgsConstructor
class AlikeController {

    private final TouchpointViews views;

    @GetMapping("/touchpoints/alike")
    @Allowed(Permission.RECORD_TOUCHPOINTS)
    String list(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) UUID channel,
            @RequestParam(required = false) UUID except,
            Model model) {
        model.addAttribute("alike", views.listAlike(name, channel, except));
        return "touchpoint/_alike :: alike";
    }
}
