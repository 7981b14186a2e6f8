package cx.atlas.friction.web;

import cx.atlas.friction.FrictionPointId;
import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.usecase.AssignFriction;
import cx.atlas.friction.usecase.MoveFrictionOn;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/friction/{id}")
@RequiredArgsConstructor
class FrictionPageController {

    private final FrictionPages pages;
    private final MoveFrictionOn moveOn;
    private final AssignFriction assign;

    @GetMapping
    ModelAndView page(@PathVariable UUID id) {
        return pages.page(id);
    }

    @PostMapping("/status")
    @Allowed({Permission.MANAGE_FRICTION, Permission.RECORD_TOUCHPOINTS})
    ModelAndView move(
            @PathVariable UUID id, @ModelAttribute("act") ActForm act, BindingResult errors, RedirectAttributes after) {
        return pages.after(
                id, errors, () -> moveOn.move(point(id), act.drawnFrom(), next(act)), "friction.moved", after);
    }

    @PostMapping("/dismissal")
    @Allowed({Permission.MANAGE_FRICTION, Permission.RECORD_TOUCHPOINTS})
    ModelAndView dismiss(
            @PathVariable UUID id, @ModelAttribute("act") ActForm act, BindingResult errors, RedirectAttributes after) {
        Runnable dismissal = () -> moveOn.dismiss(point(id), act.drawnFrom(), Prose.at("reason", act.reason()));
        return pages.after(id, errors, dismissal, "friction.dismissed", after);
    }

    @PostMapping("/owner")
    @Allowed({Permission.MANAGE_FRICTION, Permission.RECORD_TOUCHPOINTS})
    ModelAndView assign(
            @PathVariable UUID id, @ModelAttribute("act") ActForm act, BindingResult errors, RedirectAttributes after) {
        return pages.after(
                id, errors, () -> assign.assign(point(id), act.drawnFrom(), owner(act)), "friction.assigned", after);
    }

    private static FrictionPointId point(UUID id) {
        return new FrictionPointId(id);
    }

    private static FrictionStatus next(ActForm act) {
        return Choice.of(FrictionStatus.class, act.to()).orElseThrow(() -> RuleBroken.of("friction.error.move"));
    }

    private static @Nullable AccountId owner(ActForm act) {
        return act.owner().isEmpty()
                ? null
                : Choice.id(act.owner())
                        .map(AccountId::new)
                        .orElseThrow(() -> RuleBroken.at("owner", "friction.error.owner"));
    }
}
