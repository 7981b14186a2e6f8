package cx.atlas.friction.web;

import cx.atlas.friction.FrictionPointId;
import cx.atlas.friction.usecase.DescribeFriction;
import cx.atlas.friction.usecase.FlagFriction;
import cx.atlas.friction.view.FrictionDetail;
import cx.atlas.friction.view.FrictionViews;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.web.Submission;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import lombok.RequiredArgsConstructor;
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
@RequestMapping("/friction")
@RequiredArgsConstructor
class FrictionController {

    private final FrictionViews views;
    private final FlagFriction flag;
    private final DescribeFriction describe;
    private final PlacePicker picker;
    private final FrictionForms forms;

    /** The form, filled with what the address says: {@code ?touchpoint=…} or {@code ?journey=…&step=…}. */
    @GetMapping("/new")
    @Allowed(Permission.FLAG_FRICTION)
    ModelAndView blank(@ModelAttribute("form") FrictionForm form) {
        return forms.blank("friction/form", form);
    }

    @PostMapping
    @Allowed(Permission.FLAG_FRICTION)
    ModelAndView flag(
            @Valid @ModelAttribute("form") FrictionForm form, BindingResult errors, RedirectAttributes after) {
        var flagged = new AtomicReference<FrictionPointId>();
        if (!Submission.accepted(errors, () -> flagged.set(flag.flag(picker.place(form), form.claim())))) {
            return forms.refused("friction/form", form, errors);
        }
        after.addFlashAttribute("toast", "friction.flagged");
        return new ModelAndView(
                "redirect:/friction/" + Objects.requireNonNull(flagged.get()).value());
    }

    @GetMapping("/{id}/edit")
    @Allowed(Permission.FLAG_FRICTION)
    ModelAndView edit(@PathVariable UUID id) {
        var point = ours(id);
        return forms.edit(point, FrictionForm.of(point));
    }

    @PostMapping("/{id}")
    @Allowed(Permission.FLAG_FRICTION)
    ModelAndView describe(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") FrictionForm form,
            BindingResult errors,
            RedirectAttributes after) {
        ours(id);
        var known = new FrictionPointId(id);
        if (!Submission.accepted(
                errors, () -> describe.describe(known, form.drawnFrom(), picker.place(form), form.claim()))) {
            return forms.refusedEdit(ours(id), form, errors);
        }
        after.addFlashAttribute("toast", "friction.saved");
        return new ModelAndView("redirect:/friction/" + id);
    }

    private FrictionDetail ours(UUID id) {
        var point = views.findFriction(new FrictionPointId(id)).orElseThrow(() -> new NotFound("friction"));
        point.stewards().requireDescribing(CurrentActor.get());
        return point;
    }
}
