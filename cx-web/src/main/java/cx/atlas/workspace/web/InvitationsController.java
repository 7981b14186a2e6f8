package cx.atlas.workspace.web;

import cx.atlas.shared.web.Submission;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.InvitationId;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.usecase.InviteMembers;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Controller
@RequestMapping("/settings/invitations")
@Allowed(Permission.MANAGE_WORKSPACE)
@RequiredArgsConstructor
class InvitationsController {

    private final InviteMembers invite;
    private final InvitationMail mail;
    private final MembersPage page;

    @PostMapping
    ModelAndView invite(
            @Valid @ModelAttribute("invite") InvitationForm form,
            BindingResult errors,
            RedirectAttributes after,
            Locale locale) {
        var accepted = Submission.accepted(errors, () -> {
            var email = new EmailAddress(form.email());
            var token = invite.invite(email, form.role());
            var link = link(token.value());
            after.addFlashAttribute("link", link);
            after.addFlashAttribute("invited", email.value());
            after.addFlashAttribute(
                    "mailed", mail.send(email, CurrentActor.get(), link, locale).name());
        });
        return accepted
                ? new ModelAndView("redirect:/settings/members")
                : page.show(Submission.status(errors), locale).addAllObjects(errors.getModel());
    }

    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable UUID id, RedirectAttributes after) {
        invite.revoke(new InvitationId(id));
        after.addFlashAttribute("toast", "workspace.invitation.revoked");
        return "redirect:/settings/members";
    }

    private static String link(String token) {
        var workspace = CurrentActor.get().workspaceId().value();
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("join", workspace.toString(), token)
                .toUriString();
    }
}
