package cx.atlas.workspace.web;

import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.shared.Name;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.InvitationToken;
import cx.atlas.workspace.NewPassword;
import cx.atlas.workspace.security.CurrentProfile;
import cx.atlas.workspace.security.Passwords;
import cx.atlas.workspace.security.Sessions;
import cx.atlas.workspace.usecase.JoinWorkspace;
import cx.atlas.workspace.view.InvitationView;
import cx.atlas.workspace.view.MemberViews;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The link of an invitation: whoever holds it may join, with a new account or the one that is signed in. */
@Controller
@RequestMapping("/join/{workspaceId}/{token}")
@RequiredArgsConstructor
class JoinController {

    private final MemberViews members;
    private final JoinWorkspace join;
    private final Passwords passwords;
    private final Welcome welcome;
    private final Sessions sessions;

    @GetMapping
    ModelAndView form(@PathVariable UUID workspaceId, @PathVariable String token, HttpServletRequest request) {
        return page(workspaceId, token, request, HttpStatus.OK).addObject("form", new JoinForm("", ""));
    }

    @PostMapping
    ModelAndView anew(
            @PathVariable UUID workspaceId,
            @PathVariable String token,
            @Valid @ModelAttribute("form") JoinForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        // Found before anything is hashed: only who holds a link may make us work.
        var invited = new EmailAddress(invitation(workspaceId, token).email());
        var refusal = Attempt.refusal(
                errors, response, () -> welcome.in(joined(workspaceId, token, form, invited), request, response));
        return refusal.map(status -> page(workspaceId, token, request, status).addAllObjects(errors.getModel()))
                .orElseGet(() -> new ModelAndView("redirect:/"));
    }

    @PostMapping("/as-myself")
    String asMyself(
            @PathVariable UUID workspaceId,
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        invitation(workspaceId, token);
        var account = CurrentProfile.find(request)
                .orElseThrow(() -> new NotFound("account"))
                .account();
        var joined = new WorkspaceId(workspaceId);
        CurrentWorkspace.run(joined, () -> join.with(account, new InvitationToken(token)));
        sessions.move(account, joined, request, response);
        return "redirect:/";
    }

    private AccountId joined(UUID workspaceId, String token, JoinForm form, EmailAddress invited) {
        var hash = passwords.hash(new NewPassword(form.password()).of(invited));
        return CurrentWorkspace.in(
                new WorkspaceId(workspaceId), () -> join.anew(new InvitationToken(token), new Name(form.name()), hash));
    }

    private InvitationView invitation(UUID workspaceId, String token) {
        return CurrentWorkspace.in(
                        new WorkspaceId(workspaceId), () -> members.findInvitation(new InvitationToken(token)))
                .orElseThrow(() -> new NotFound("invitation"));
    }

    private ModelAndView page(UUID workspaceId, String token, HttpServletRequest request, HttpStatus status) {
        return new ModelAndView("workspace/join", status)
                .addObject("invitation", invitation(workspaceId, token))
                .addObject("action", "/join/" + workspaceId + "/" + token)
                .addObject("person", CurrentProfile.find(request).orElse(null));
    }
}
