package cx.atlas.friction.web;

import cx.atlas.friction.FrictionPointId;
import cx.atlas.friction.usecase.FlagFriction;
import cx.atlas.friction.view.FrictionViews;
import cx.atlas.shared.web.Submission;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The same form in the panel beside a map: what was flagged is shown in its place and announced to the page. */
@Controller
@RequiredArgsConstructor
class FrictionPanelController {

    private final FrictionViews views;
    private final FlagFriction flag;
    private final PlacePicker picker;
    private final FrictionForms forms;

    @GetMapping(path = "/friction/new", params = "panel")
    @Allowed(Permission.FLAG_FRICTION)
    ModelAndView blank(@ModelAttribute("form") FrictionForm form) {
        return forms.blank("friction/_beside :: beside", form).addObject("panel", true);
    }

    @PostMapping(path = "/friction", params = "panel")
    @Allowed(Permission.FLAG_FRICTION)
    ModelAndView flag(
            @Valid @ModelAttribute("form") FrictionForm form, BindingResult errors, HttpServletResponse response) {
        var flagged = new AtomicReference<FrictionPointId>();
        if (!Submission.accepted(errors, () -> flagged.set(flag.flag(picker.place(form), form.claim())))) {
            return forms.refused("friction/_form :: form", form, errors).addObject("panel", true);
        }
        response.setHeader("HX-Trigger", "friction-flagged");
        return new ModelAndView("friction/_flagged :: flagged")
                .addObject(
                        "point",
                        views.findFriction(Objects.requireNonNull(flagged.get()))
                                .orElseThrow());
    }
}
