package cx.atlas.workspace.web;

import cx.atlas.shared.web.Submission;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.usecase.KeepWorkspace;
import cx.atlas.workspace.view.WorkspaceViews;
import jakarta.validation.Valid;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/settings/workspace")
@Allowed(Permission.MANAGE_WORKSPACE)
@RequiredArgsConstructor
class WorkspaceSettingsController {

    private final WorkspaceViews workspaces;
    private final KeepWorkspace keep;

    @GetMapping
    ModelAndView form(Locale locale) {
        return page(locale).addObject("form", WorkspaceForm.of(workspaces.current()));
    }

    @PostMapping
    ModelAndView change(
            @Valid @ModelAttribute("form") WorkspaceForm form,
            BindingResult errors,
            RedirectAttributes after,
            Locale locale) {
        if (!Submission.accepted(errors, () -> keep.change(form.version(), form.settings()))) {
            var page = page(locale).addAllObjects(errors.getModel());
            page.setStatus(Submission.status(errors));
            return Submission.stale(errors) ? page.addObject("stored", WorkspaceForm.of(workspaces.current())) : page;
        }
        after.addFlashAttribute("toast", "workspace.settings.saved");
        return new ModelAndView("redirect:/settings/workspace");
    }

    private static ModelAndView page(Locale locale) {
        return new ModelAndView("workspace/settings")
                .addObject("zones", Zones.options())
                .addObject("currencies", Currencies.options(locale));
    }
}
