package cx.atlas.workspace.web;

import cx.atlas.shared.Name;
import cx.atlas.shared.NotFound;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.NewPassword;
import cx.atlas.workspace.security.Passwords;
import cx.atlas.workspace.security.SetupCode;
import cx.atlas.workspace.usecase.DemoOffer;
import cx.atlas.workspace.usecase.OpenWorkspace;
import cx.atlas.workspace.usecase.OpenWorkspace.Administrator;
import cx.atlas.workspace.view.SetupViews;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first start: a workspace of one's own, or the demo. Closed as soon as a workspace of one's own exists. */
@Controller
@RequestMapping("/setup")
@RequiredArgsConstructor
class SetupController {

    private final SetupViews setup;
    private final SetupCode code;
    private final Passwords passwords;
    private final OpenWorkspace open;
    private final Welcome welcome;
    private final ObjectProvider<DemoOffer> demo;
    private final DemoOpening opening;

    @GetMapping
    ModelAndView form(HttpServletRequest request, Locale locale) {
        if (!setup.isOpen()) {
            return new ModelAndView("redirect:/");
        }
        var form = new SetupForm("", "", "UTC", Currencies.of(locale), "", "", "");
        return page(request, locale, HttpStatus.OK).addObject("form", form);
    }

    @PostMapping
    ModelAndView open(
            @Valid @ModelAttribute("form") SetupForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        requireOpen();
        var refusal = Attempt.refusal(errors, response, () -> welcome.in(opened(form, request), request, response));
        return refusal.map(status -> page(request, locale, status).addAllObjects(errors.getModel()))
                .orElseGet(() -> new ModelAndView("redirect:/"));
    }

    /** Answers at once; the page that follows tells how far it is. Who comes second is led there too. */
    @PostMapping("/demo")
    ModelAndView openDemo(
            @ModelAttribute("form") SetupForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        requireOpen();
        var offer = demo.stream().findFirst().orElseThrow(() -> new NotFound("demo"));
        var refusal = Attempt.refusal(errors, response, () -> {
            code.require(form.code(), request);
            opening.begin(offer);
        });
        return refusal.map(status -> page(request, locale, status).addAllObjects(errors.getModel()))
                .orElseGet(() -> new ModelAndView("redirect:/setup/demo"));
    }

    private AccountId opened(SetupForm form, HttpServletRequest request) {
        code.require(form.code(), request);
        var email = new EmailAddress(form.email());
        var settings = form.settings();
        // The hash is made before the transaction, since it is slow.
        var hash = passwords.hash(new NewPassword(form.password()).of(email));
        return open.first(new Administrator(email, new Name(form.name()), hash), settings)
                .accountId();
    }

    private void requireOpen() {
        if (!setup.isOpen()) {
            throw new NotFound("setup");
        }
    }

    private ModelAndView page(HttpServletRequest request, Locale locale, HttpStatus status) {
        return new ModelAndView("workspace/setup", status)
                .addObject("codeNeeded", code.isNeeded(request))
                .addObject(
                        "demoOffered",
                        setup.isEmpty() && demo.stream().findAny().isPresent())
                .addObject(
                        "demoComing",
                        demo.stream().findFirst().map(DemoOffer::isBeingOpened).orElse(false))
                .addObject("zones", Zones.options())
                .addObject("currencies", Currencies.options(locale));
    }
}
