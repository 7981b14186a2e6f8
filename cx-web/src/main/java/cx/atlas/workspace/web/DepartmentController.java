package cx.atlas.workspace.web;

import cx.atlas.shared.NotFound;
import cx.atlas.shared.web.Submission;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.usecase.KeepDepartments;
import cx.atlas.workspace.view.DepartmentRow;
import cx.atlas.workspace.view.DepartmentViews;
import cx.atlas.workspace.view.PersonViews;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/departments")
@RequiredArgsConstructor
class DepartmentController {

    private final DepartmentViews views;
    private final PersonViews people;
    private final KeepDepartments keep;

    @GetMapping
    String list(@RequestParam(defaultValue = "false") boolean archived, Model model) {
        model.addAttribute("departments", ownFirst(views.listDepartments(archived)));
        model.addAttribute("archived", archived);
        return "workspace/departments";
    }

    @GetMapping("/new")
    @Allowed(Permission.EDIT_DEPARTMENTS)
    ModelAndView blank() {
        return page(null).addObject("form", DepartmentForm.empty());
    }

    @PostMapping
    @Allowed(Permission.EDIT_DEPARTMENTS)
    ModelAndView found(
            @Valid @ModelAttribute("form") DepartmentForm form, BindingResult errors, RedirectAttributes after) {
        if (!Submission.accepted(errors, () -> keep.found(form.description(), form.leadAccounts()))) {
            return refused(null, errors);
        }
        after.addFlashAttribute("toast", "workspace.department.founded");
        return new ModelAndView("redirect:/departments");
    }

    @GetMapping("/{id}/edit")
    @Allowed(Permission.EDIT_DEPARTMENTS)
    ModelAndView edit(@PathVariable UUID id) {
        var row = row(id);
        return page(id).addObject("form", DepartmentForm.of(row)).addObject("department", row);
    }

    @PostMapping("/{id}")
    @Allowed(Permission.EDIT_DEPARTMENTS)
    ModelAndView describe(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DepartmentForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var said = new DepartmentId(id);
        if (!Submission.accepted(
                errors, () -> keep.describe(said, form.version(), form.description(), form.leadAccounts()))) {
            return refused(id, errors);
        }
        return done(id, after, "workspace.department.saved");
    }

    @PostMapping("/{id}/archive")
    @Allowed(Permission.EDIT_DEPARTMENTS)
    ModelAndView archive(@PathVariable UUID id, RedirectAttributes after) {
        keep.archive(new DepartmentId(id));
        return done(id, after, "workspace.department.archived");
    }

    @PostMapping("/{id}/restore")
    @Allowed(Permission.EDIT_DEPARTMENTS)
    ModelAndView restore(@PathVariable UUID id, RedirectAttributes after) {
        keep.restore(new DepartmentId(id));
        return done(id, after, "workspace.department.restored");
    }

    private ModelAndView refused(@Nullable UUID id, BindingResult errors) {
        var page = page(id);
        if (id != null) {
            page.addObject("department", row(id));
        }
        page.addAllObjects(errors.getModel());
        page.setStatus(Submission.status(errors));
        // Both texts: the form keeps what was typed, "stored" is what somebody else has saved meanwhile.
        return id != null && Submission.stale(errors) ? page.addObject("stored", row(id)) : page;
    }

    private ModelAndView page(@Nullable UUID id) {
        return new ModelAndView("workspace/department-form")
                .addObject("people", people.listPeople())
                .addObject("action", id == null ? "/departments" : "/departments/" + id);
    }

    private DepartmentRow row(UUID id) {
        return views.findDepartment(new DepartmentId(id)).orElseThrow(() -> new NotFound("department"));
    }

    /** Those that the member leads come first. */
    private static List<DepartmentRow> ownFirst(List<DepartmentRow> rows) {
        var leads = CurrentActor.get().leads();
        return rows.stream()
                .sorted(Comparator.comparing(row -> !leads.contains(new DepartmentId(row.id()))))
                .toList();
    }

    private static ModelAndView done(UUID id, RedirectAttributes after, String toast) {
        after.addFlashAttribute("toast", toast);
        return new ModelAndView("redirect:/departments/" + id);
    }
}
