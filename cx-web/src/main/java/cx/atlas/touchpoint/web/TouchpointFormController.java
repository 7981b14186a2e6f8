package cx.atlas.touchpoint.web;

import cx.atlas.shared.NotFound;
import cx.atlas.shared.web.Submission;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.usecase.DescribeTouchpoint;
import cx.atlas.touchpoint.usecase.RecordTouchpoint;
import cx.atlas.touchpoint.view.TouchpointView;
import cx.atlas.touchpoint.view.TouchpointViews;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Permission;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records and describes touchpoints, in a form. */
@Controller
@RequestMapping("/touchpoints")
@RequiredArgsConstructor
class TouchpointFormController {

    private final TouchpointViews views;
    private final TouchpointChoices choices;
    private final RecordTouchpoint record;
    private final DescribeTouchpoint describe;

    @GetMapping("/new")
    @Allowed(Permission.RECORD_TOUCHPOINTS)
    ModelAndView blank(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "") String department) {
        return page(null).addObject("form", TouchpointForm.empty(name, channel, owner(department)));
    }

    /** @param back {@code department} to go on in the department's page, where the next one is recorded */
    @PostMapping
    @Allowed(Permission.RECORD_TOUCHPOINTS)
    ModelAndView record(
            @Valid @ModelAttribute("form") TouchpointForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes after) {
        var id = new TouchpointId[1];
        if (!Submission.accepted(errors, () -> id[0] = record.record(form.said()))) {
            return refused(null, errors).addObject("backToDepartment", back.equals("department"));
        }
        after.addFlashAttribute("toast", "touchpoint.recorded");
        after.addFlashAttribute("recorded", true);
        var owner = form.said().department();
        return new ModelAndView(
                back.equals("department") && owner != null
                        ? "redirect:/departments/" + owner.value()
                        : "redirect:/touchpoints/" + id[0].value());
    }

    @GetMapping("/{id}/edit")
    @Allowed(Permission.RECORD_TOUCHPOINTS)
    ModelAndView edit(@PathVariable UUID id) {
        var view = view(id);
        CurrentActor.get().requireRecordFor(owner(view));
        return page(view).addObject("form", TouchpointForm.of(view));
    }

    @PostMapping("/{id}")
    @Allowed(Permission.RECORD_TOUCHPOINTS)
    ModelAndView describe(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") TouchpointForm form,
            BindingResult errors,
            RedirectAttributes after) {
        if (!Submission.accepted(errors, () -> describe.describe(new TouchpointId(id), form.version(), form.said()))) {
            return refused(id, errors);
        }
        after.addFlashAttribute("toast", "touchpoint.saved");
        return new ModelAndView("redirect:/touchpoints/" + id);
    }

    private ModelAndView refused(@Nullable UUID id, BindingResult errors) {
        var view = id == null ? null : view(id);
        if (view != null) {
            CurrentActor.get().requireRecordFor(owner(view));
        }
        var page = page(view);
        page.addAllObjects(errors.getModel());
        page.setStatus(Submission.status(errors));
        // Both texts: the form keeps what was typed, "stored" is what somebody else has saved meanwhile.
        return view != null && Submission.stale(errors) ? page.addObject("stored", view) : page;
    }

    private ModelAndView page(@Nullable TouchpointView view) {
        var page = new ModelAndView("touchpoint/touchpoint-form")
                .addAllObjects(choices.of(view))
                .addObject("action", view == null ? "/touchpoints" : "/touchpoints/" + view.id());
        return view == null ? page : page.addObject("touchpoint", view);
    }

    private TouchpointView view(UUID id) {
        return views.findTouchpoint(new TouchpointId(id)).orElseThrow(() -> new NotFound("touchpoint"));
    }

    private static @Nullable DepartmentId owner(TouchpointView view) {
        return view.departmentId() == null ? null : new DepartmentId(view.departmentId());
    }

    /** Who leads one department records for it, unless another is asked for. */
    private static String owner(String asked) {
        var leads = CurrentActor.get().leads();
        return asked.isEmpty() && leads.size() == 1
                ? leads.iterator().next().value().toString()
                : asked;
    }
}
