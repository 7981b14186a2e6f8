package cx.atlas.workspace.web;

import cx.atlas.shared.Name;
import cx.atlas.shared.web.Preferences;
import cx.atlas.shared.web.Submission;
import cx.atlas.shared.web.Theme;
import cx.atlas.workspace.security.CurrentProfile;
import cx.atlas.workspace.security.Sessions;
import cx.atlas.workspace.usecase.KeepAccount;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own account: name, language, look, and where one is signed in. */
@Controller
@RequestMapping("/account")
@RequiredArgsConstructor
class AccountController {

    private final KeepAccount keep;
    private final Preferences preferences;
    private final Sessions sessions;
    private final AccountPage page;

    @GetMapping
    ModelAndView show(HttpServletRequest request, Locale locale) {
        return page.show(HttpStatus.OK, request, locale);
    }

    @PostMapping
    ModelAndView describe(
            @Valid @ModelAttribute("account") AccountForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes after,
            Locale locale) {
        var own = CurrentProfile.get(request).account();
        if (!Submission.accepted(
                errors, () -> keep.describe(own, new Name(form.name()), form.language(), form.theme()))) {
            return page.show(Submission.status(errors), request, locale).addAllObjects(errors.getModel());
        }
        preferences.language(form.language() == null ? null : form.language().locale(), request, response);
        preferences.theme(
                form.theme() == null ? Theme.SYSTEM : Theme.valueOf(form.theme().name()), request, response);
        after.addFlashAttribute("toast", "workspace.account.saved");
        return new ModelAndView("redirect:/account");
    }

    /** Every session but this one ends at once. */
    @PostMapping("/sign-out-everywhere")
    String signOutEverywhere(HttpServletRequest request, RedirectAttributes after) {
        var own = CurrentProfile.get(request).account();
        keep.requireNotShared(own);
        sessions.endOthers(own, request);
        after.addFlashAttribute("toast", "workspace.account.signedOutEverywhere");
        return "redirect:/account";
    }
}
