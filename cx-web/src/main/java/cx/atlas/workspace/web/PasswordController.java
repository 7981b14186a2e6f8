package cx.atlas.workspace.web;

import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.NewPassword;
import cx.atlas.workspace.security.CurrentProfile;
import cx.atlas.workspace.security.Passwords;
import cx.atlas.workspace.security.Sessions;
import cx.atlas.workspace.security.SignIn;
import cx.atlas.workspace.usecase.ChangePassword;
import cx.atlas.workspace.view.Profile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes the own password; whoever else is signed in with the account is signed out. */
@Controller
@RequiredArgsConstructor
class PasswordController {

    private final SignIn signIn;
    private final Passwords passwords;
    private final ChangePassword change;
    private final Sessions sessions;
    private final AccountPage page;

    @PostMapping("/account/password")
    ModelAndView change(
            @Valid @ModelAttribute("password") PasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes after,
            Locale locale) {
        var person = CurrentProfile.get(request);
        var refusal = Attempt.refusal(errors, response, () -> change(person, form, request));
        if (refusal.isPresent()) {
            return page.show(refusal.get(), request, locale).addAllObjects(errors.getModel());
        }
        sessions.endOthers(person.account(), request);
        after.addFlashAttribute("toast", "workspace.password.changed");
        return new ModelAndView("redirect:/account");
    }

    private void change(Profile person, PasswordForm form, HttpServletRequest request) {
        var wanted = new NewPassword(form.password()).of(new EmailAddress(person.email()));
        var former = signIn.reverify(person.account(), form.currentPassword(), request)
                .orElseThrow(() -> RuleBroken.at("currentPassword", "workspace.password.wrong"));
        change.change(person.account(), former, passwords.hash(wanted));
    }
}
