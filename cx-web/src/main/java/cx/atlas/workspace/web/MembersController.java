package cx.atlas.workspace.web;

import cx.atlas.shared.web.Submission;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.MemberId;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.usecase.ManageMembers;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/settings/members")
@Allowed(Permission.MANAGE_WORKSPACE)
@RequiredArgsConstructor
class MembersController {

    private final ManageMembers manage;
    private final MembersPage page;

    @GetMapping
    ModelAndView list(Locale locale) {
        return page.show(HttpStatus.OK, locale);
    }

    @PostMapping("/{id}/role")
    ModelAndView changeRole(
            @PathVariable UUID id,
            @Valid @ModelAttribute("wanted") RoleForm form,
            BindingResult errors,
            RedirectAttributes after,
            Locale locale) {
        var member = new MemberId(id);
        if (!Submission.accepted(errors, () -> manage.changeRole(member, form.version(), form.role()))) {
            return refused(id, errors, locale);
        }
        return done(after, "workspace.member.roleChanged");
    }

    @PostMapping("/{id}/remove")
    ModelAndView remove(@PathVariable UUID id, RedirectAttributes after, Locale locale) {
        var errors = new MapBindingResult(new HashMap<>(), "wanted");
        if (!Submission.accepted(errors, () -> manage.remove(new MemberId(id)))) {
            return refused(id, errors, locale);
        }
        return done(after, "workspace.member.removed");
    }

    private ModelAndView refused(UUID id, BindingResult errors, Locale locale) {
        return page.show(Submission.status(errors), locale)
                .addObject("refusedMember", id)
                .addObject("refusals", errors.getAllErrors());
    }

    private static ModelAndView done(RedirectAttributes after, String toast) {
        after.addFlashAttribute("toast", toast);
        return new ModelAndView("redirect:/settings/members");
    }
}
