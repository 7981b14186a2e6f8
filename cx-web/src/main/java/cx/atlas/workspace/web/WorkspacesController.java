package cx.atlas.workspace.web;

import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.shared.WorkspaceId;
import cx.atlas.shared.web.Submission;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.security.CurrentProfile;
import cx.atlas.workspace.security.Sessions;
import cx.atlas.workspace.usecase.KeepAccount;
import cx.atlas.workspace.usecase.OpenWorkspace;
import cx.atlas.workspace.view.MembershipViews;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The workspaces of a person: choose one, switch, open another. */
@Controller
@RequestMapping("/workspaces")
@RequiredArgsConstructor
class WorkspacesController {

    private final MembershipViews memberships;
    private final KeepAccount keep;
    private final OpenWorkspace open;
    private final Sessions sessions;

    @GetMapping
    ModelAndView choose(HttpServletRequest request) {
        return listed("workspace/workspaces", request);
    }

    /** The fragment of the account's menu, fetched when that is opened. */
    @GetMapping("/menu")
    ModelAndView menu(HttpServletRequest request) {
        return listed("workspace/_workspaces :: workspaces", request);
    }

    @GetMapping("/new")
    @Allowed(Permission.MANAGE_WORKSPACE)
    ModelAndView blank(Locale locale) {
        return page(locale).addObject("form", new WorkspaceForm(0, "", "UTC", Currencies.of(locale)));
    }

    @PostMapping
    @Allowed(Permission.MANAGE_WORKSPACE)
    ModelAndView open(
            @Valid @ModelAttribute("form") WorkspaceForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var own = CurrentProfile.get(request).account();
        if (!Submission.accepted(
                errors, () -> sessions.move(own, open.another(form.settings()).workspaceId(), request, response))) {
            var page = page(locale).addAllObjects(errors.getModel());
            page.setStatus(Submission.status(errors));
            return page;
        }
        return new ModelAndView("redirect:/");
    }

    @PostMapping("/{id}/switch")
    String enter(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        var own = CurrentProfile.get(request).account();
        var workspace = new WorkspaceId(id);
        CurrentWorkspace.run(workspace, () -> keep.enterWorkspace(own));
        sessions.move(own, workspace, request, response);
        return "redirect:/";
    }

    private ModelAndView listed(String template, HttpServletRequest request) {
        var profile = CurrentProfile.get(request);
        return new ModelAndView(template)
                .addObject("memberships", memberships.listMemberships(profile.account()))
                .addObject(
                        "here", profile.actor() == null ? null : profile.actor().workspaceId())
                .addObject("mayOpen", !profile.demo());
    }

    private static ModelAndView page(Locale locale) {
        return new ModelAndView("workspace/workspace-new")
                .addObject("zones", Zones.options())
                .addObject("currencies", Currencies.options(locale));
    }
}
