package cx.atlas.persona.web;

import cx.atlas.persona.PersonaId;
import cx.atlas.persona.usecase.KeepPersonas;
import cx.atlas.persona.view.PersonaRow;
import cx.atlas.persona.view.PersonaViews;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.web.Submission;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sketching, describing, archiving and restoring personas. */
@Controller
@RequestMapping("/personas")
@Allowed(Permission.EDIT_PERSONAS)
@RequiredArgsConstructor
class PersonaEditController {

    private final PersonaViews views;
    private final KeepPersonas keep;

    @GetMapping("/new")
    ModelAndView blank() {
        return page(null).addObject("form", PersonaForm.empty());
    }

    @PostMapping
    ModelAndView sketch(
            @ModelAttribute("form") PersonaForm form, BindingResult errors, RedirectAttributes after, Locale locale) {
        var made = new PersonaId[1];
        return Submission.accepted(errors, () -> made[0] = keep.sketch(form.description(locale)))
                ? done(made[0].value(), after, "persona.sketched")
                : refused(null, errors, locale);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, Locale locale) {
        return page(id).addObject("form", PersonaForm.of(row(id), locale));
    }

    @PostMapping("/{id}")
    ModelAndView describe(
            @PathVariable UUID id,
            @ModelAttribute("form") PersonaForm form,
            BindingResult errors,
            RedirectAttributes after,
            Locale locale) {
        return Submission.accepted(
                        errors, () -> keep.describe(new PersonaId(id), form.version(), form.description(locale)))
                ? done(id, after, "persona.saved")
                : refused(id, errors, locale);
    }

    @PostMapping("/{id}/archive")
    ModelAndView archive(@PathVariable UUID id, RedirectAttributes after) {
        keep.archive(new PersonaId(id));
        return done(id, after, "persona.archived");
    }

    @PostMapping("/{id}/restore")
    ModelAndView restore(@PathVariable UUID id, RedirectAttributes after) {
        keep.restore(new PersonaId(id));
        return done(id, after, "persona.restored");
    }

    private ModelAndView refused(@Nullable UUID id, BindingResult errors, Locale locale) {
        var page = page(id).addAllObjects(errors.getModel());
        page.setStatus(Submission.status(errors));
        return id != null && Submission.stale(errors)
                ? page.addObject("stored", PersonaForm.of(row(id), locale))
                : page;
    }

    private ModelAndView page(@Nullable UUID id) {
        return new ModelAndView("persona/persona-form").addObject("persona", id == null ? null : row(id));
    }

    private PersonaRow row(UUID id) {
        return views.findPersona(new PersonaId(id)).orElseThrow(() -> new NotFound("persona"));
    }

    private static ModelAndView done(UUID id, RedirectAttributes after, String toast) {
        after.addFlashAttribute("toast", toast);
        return new ModelAndView("redirect:/personas/" + id);
    }
}
