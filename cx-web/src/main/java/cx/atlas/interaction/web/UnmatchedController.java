package cx.atlas.interaction.web;

import cx.atlas.interaction.MatchingRuleId;
import cx.atlas.interaction.usecase.MatchEvents;
import cx.atlas.interaction.view.MatchingViews;
import cx.atlas.shared.web.Option;
import cx.atlas.shared.web.Submission;
import cx.atlas.touchpoint.view.TouchpointViews;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
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

/** What is not on any map, and the rules that give events their touchpoints. */
@Controller
@RequestMapping("/unmatched")
@RequiredArgsConstructor
class UnmatchedController {

    private static final int LISTED = 200;
    private static final int TOUCHPOINTS_OFFERED = 2_000;

    private final MatchingViews views;
    private final TouchpointViews touchpoints;
    private final MatchEvents matching;
    private final MessageSource messages;

    @GetMapping
    String list(Model model) {
        model.addAttribute("unmatched", views.listUnmatched(LISTED));
        model.addAttribute("rules", views.listRules());
        return "interaction/unmatched";
    }

    @GetMapping("/rules/new")
    ModelAndView blank(@RequestParam(defaultValue = "") String channel, @RequestParam(defaultValue = "") String event) {
        CurrentActor.require(Permission.IMPORT_DATA);
        return page().addObject("form", new RuleForm(channel, event, ""));
    }

    @PostMapping("/rules")
    ModelAndView match(
            @Valid @ModelAttribute("form") RuleForm form,
            BindingResult errors,
            RedirectAttributes after,
            Locale locale) {
        CurrentActor.require(Permission.IMPORT_DATA);
        var moved = new long[1];
        if (Submission.accepted(errors, () -> moved[0] = matching.match(form.name(), form.meant()))) {
            return done("interaction.rule.added", moved[0], after, locale);
        }
        var page = page();
        page.addAllObjects(errors.getModel());
        page.setStatus(Submission.status(errors));
        return page;
    }

    @PostMapping("/rules/{id}/remove")
    ModelAndView unmatch(@PathVariable UUID id, RedirectAttributes after, Locale locale) {
        return done("interaction.rule.removed", matching.unmatch(new MatchingRuleId(id)), after, locale);
    }

    @PostMapping("/resolve")
    ModelAndView resolve(RedirectAttributes after, Locale locale) {
        return done("interaction.unmatched.resolved", matching.resolveAgain(), after, locale);
    }

    private ModelAndView page() {
        var offered = touchpoints.searchTouchpoints("", TOUCHPOINTS_OFFERED).stream()
                .map(hit -> new Option(hit.id().toString(), hit.name() + " · " + hit.channel()))
                .toList();
        return new ModelAndView("interaction/rule").addObject("touchpoints", offered);
    }

    private ModelAndView done(String message, long moved, RedirectAttributes after, Locale locale) {
        after.addFlashAttribute("toast", messages.getMessage(message, new Object[] {moved}, locale));
        return new ModelAndView("redirect:/unmatched");
    }
}
