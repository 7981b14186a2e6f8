package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyKind;
import cx.atlas.journey.usecase.StartJourney;
import cx.atlas.journey.view.JourneyHead;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.web.Submission;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Starts journeys: blank, from a template, or as a copy. */
@Controller
@RequestMapping("/journeys")
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class JourneyStartController {

    private final JourneyViews views;
    private final JourneyTemplates templates;
    private final JourneyPages pages;
    private final StartJourney start;
    private final MessageSource messages;

    @GetMapping("/new")
    ModelAndView choose(Locale locale) {
        return new ModelAndView("journey/templates").addObject("templates", templates.list(locale));
    }

    @GetMapping(path = "/new", params = "template")
    ModelAndView describe(@RequestParam String template, Locale locale) {
        var chosen = template(template, locale);
        var me = CurrentActor.get().accountId().value();
        return page(chosen).addObject("form", JourneyForm.of(chosen.title(), chosen.goal(), me));
    }

    @PostMapping
    ModelAndView start(
            @RequestParam(defaultValue = JourneyTemplate.BLANK) String template,
            @ModelAttribute("form") JourneyForm form,
            BindingResult errors,
            Locale locale) {
        var chosen = template(template, locale);
        var started = new AtomicReference<JourneyId>();
        if (!Submission.accepted(errors, () -> started.set(start.start(form.heading(), chosen.outline())))) {
            return pages.refused(page(chosen), errors);
        }
        return map(Objects.requireNonNull(started.get()));
    }

    @GetMapping("/{id}/copy")
    ModelAndView copy(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean toBe, Locale locale) {
        var head = Heads.of(id, views);
        var name = messages.getMessage(toBe ? "journey.toBeOf" : "journey.copyOf", new Object[] {head.title()}, locale);
        var kind = toBe ? JourneyKind.TO_BE : head.kind();
        return copyPage(head).addObject("form", JourneyForm.of(head).named(name, kind));
    }

    @PostMapping("/{id}/copy")
    ModelAndView copy(@PathVariable UUID id, @ModelAttribute("form") JourneyForm form, BindingResult errors) {
        var head = Heads.of(id, views);
        var started = new AtomicReference<JourneyId>();
        if (!Submission.accepted(errors, () -> started.set(start.copy(new JourneyId(id), form.heading())))) {
            return pages.refused(copyPage(head), errors);
        }
        return map(Objects.requireNonNull(started.get()));
    }

    private ModelAndView page(JourneyTemplate template) {
        return pages.form("/journeys", "journey.new").addObject("template", template);
    }

    private ModelAndView copyPage(JourneyHead head) {
        return pages.form("/journeys/" + head.id() + "/copy", "journey.copy").addObject("original", head);
    }

    private JourneyTemplate template(String key, Locale locale) {
        return templates.find(key, locale).orElseThrow(() -> new NotFound("template"));
    }

    private static ModelAndView map(JourneyId id) {
        return new ModelAndView("redirect:/journeys/" + id.value());
    }
}
