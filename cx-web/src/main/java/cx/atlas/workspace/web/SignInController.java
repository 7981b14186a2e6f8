package cx.atlas.workspace.web;

import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.web.OwnPath;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.security.CurrentProfile;
import cx.atlas.workspace.security.SignIn;
import cx.atlas.workspace.view.SetupViews;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/sign-in")
@RequiredArgsConstructor
class SignInController {

    private final SignIn signIn;
    private final Welcome welcome;
    private final SetupViews setup;

    @GetMapping
    ModelAndView form(
            @RequestParam @Nullable String to, @RequestParam @Nullable String out, HttpServletRequest request) {
        if (setup.isEmpty()) {
            return new ModelAndView("redirect:/setup");
        }
        if (CurrentProfile.find(request).isPresent()) {
            return new ModelAndView("redirect:" + OwnPath.of(to));
        }
        return page(SignInForm.leadingTo(to), HttpStatus.OK).addObject("signedOut", out != null);
    }

    @PostMapping
    ModelAndView signIn(
            @Valid @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        var refusal = Attempt.refusal(errors, response, () -> welcome.in(verified(form, request), request, response));
        return refusal.map(status -> page(form, status).addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors))
                .orElseGet(() -> new ModelAndView("redirect:" + OwnPath.of(form.to())));
    }

    private AccountId verified(SignInForm form, HttpServletRequest request) {
        return signIn.verify(form.email(), form.password(), request)
                .orElseThrow(() -> RuleBroken.of("workspace.signIn.wrong"));
    }

    private ModelAndView page(SignInForm form, HttpStatus status) {
        return new ModelAndView("workspace/sign-in", status)
                .addObject("form", form)
                .addObject("demoRoles", DemoRoles.sorted(setup.listDemoRoles()))
                .addObject("setupOpen", setup.isOpen());
    }
}
