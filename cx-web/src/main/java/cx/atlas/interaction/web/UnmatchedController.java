package cx.atlas.interaction.web;

import cx.atlas.interaction.EventName;
import cx.atlas.interaction.MatchingRuleId;
import cx.atlas.interaction.usecase.MatchEvents;
import cx.atlas.interaction.view.MatchingViews;
import cx.atlas.shared.web.Submission;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.view.TouchpointViews;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is not on any map, and the rules that give events their touchpoints. */
@Controller
@RequiredArgsConstructor
class UnmatchedController {

    private static final int LISTED = 200;
    private static final int TOUCHPOINTS_OFFERED = 1_000;

    private final MatchingViews views;
    private final TouchpointViews touchpoints;
    private final MatchEvents matching;
    private final MessageSource messages;

    /** A name as sent, and the touchpoint that it shall mean. */
    record RuleForm(
            @NotBlank(message = "{interaction.mapping.channel.missing}")
            String channel,

            @NotBlank(message = "{interaction.mapping.event.missing}")
            String event,

            @Pattern(regexp = "[0-9a-fA-F-]{36}", message = "{interaction.rule.touchpoint.missing}")
            String touchpoint) {}

    @GetMapping("/unmatched")
    ModelAndView list() {
        return page().addObject("form", new RuleForm("", "", ""));
    }

    @PostMapping("/unmatched/rules")
    ModelAndView match(
            @Valid @ModelAttribute("form") RuleForm form,
            BindingResult errors,
            RedirectAttributes after,
            Locale locale) {
        var moved = new long[1];
        if (Submission.accepted(
                errors,
                () -> moved[0] = matching.match(
                        new EventName(form.channel(), form.event()),
                        new TouchpointId(UUID.fromString(form.touchpoint()))))) {
            return done("interaction.rule.added", moved[0], after, locale);
        }
        var page = page();
        page.addAllObjects(errors.getModel());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @PostMapping("/unmatched/rules/{id}/remove")
    ModelAndView unmatch(@PathVariable UUID id, RedirectAttributes after, Locale locale) {
        return done("interaction.rule.removed", matching.unmatch(new MatchingRuleId(id)), after, locale);
    }

    @PostMapping("/unmatched/resolve")
    ModelAndView resolve(RedirectAttributes after, Locale locale) {
        return done("interaction.unmatched.resolved", matching.resolveAgain(), after, locale);
    }

    private ModelAndView page() {
        return new ModelAndView("interaction/unmatched")
                .addObject("unmatched", views.listUnmatched(LISTED))
                .addObject("rules", views.listRules())
                .addObject("touchpoints", touchpoints.searchTouchpoints("", TOUCHPOINTS_OFFERED));
    }

    private ModelAndView done(String message, long moved, RedirectAttributes after, Locale locale) {
        after.addFlashAttribute("toast", messages.getMessage(message, new Object[] {moved}, locale));
        return new ModelAndView("redirect:/unmatched");
    }
}
