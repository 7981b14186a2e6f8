package cx.atlas.strategy.web;

import cx.atlas.persona.view.PersonaViews;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.web.Submission;
import cx.atlas.strategy.Element;
import cx.atlas.strategy.NeedKind;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.strategy.usecase.KeepStrategy;
import cx.atlas.strategy.view.CoverageRow;
import cx.atlas.strategy.view.StrategyViews;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Stating, restating, archiving and restoring priorities, promises and needs. */
@Controller
@RequestMapping("/strategy")
@Allowed(Permission.EDIT_STRATEGY)
@RequiredArgsConstructor
class StrategyItemController {

    private final StrategyViews views;
    private final PersonaViews personas;
    private final KeepStrategy keep;

    @GetMapping("/new")
    ModelAndView blank(@RequestParam Element element, @RequestParam(required = false) @Nullable UUID persona) {
        return page(element, null).addObject("form", StrategyForm.empty(persona));
    }

    @PostMapping
    ModelAndView state(
            @RequestParam Element element,
            @ModelAttribute("form") StrategyForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var made = new StrategyItemId[1];
        return Submission.accepted(errors, () -> made[0] = keep.state(form.statement(element)))
                ? done(made[0].value(), after, "strategy.stated")
                : refused(element, null, errors);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable UUID id) {
        var row = row(id);
        return page(row.element(), row).addObject("form", StrategyForm.of(row));
    }

    @PostMapping("/{id}")
    ModelAndView restate(
            @PathVariable UUID id,
            @ModelAttribute("form") StrategyForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var element = row(id).element();
        return Submission.accepted(
                        errors, () -> keep.restate(new StrategyItemId(id), form.version(), form.statement(element)))
                ? done(id, after, "strategy.saved")
                : refused(element, row(id), errors);
    }

    @PostMapping("/{id}/archive")
    ModelAndView archive(@PathVariable UUID id, RedirectAttributes after) {
        keep.archive(new StrategyItemId(id));
        return done(id, after, "strategy.archived");
    }

    @PostMapping("/{id}/restore")
    ModelAndView restore(@PathVariable UUID id, RedirectAttributes after) {
        keep.restore(new StrategyItemId(id));
        return done(id, after, "strategy.restored");
    }

    private ModelAndView refused(Element element, @Nullable CoverageRow row, BindingResult errors) {
        var page = page(element, row).addAllObjects(errors.getModel());
        page.setStatus(Submission.status(errors));
        return row != null && Submission.stale(errors) ? page.addObject("stored", StrategyForm.of(row)) : page;
    }

    private ModelAndView page(Element element, @Nullable CoverageRow row) {
        return new ModelAndView("strategy/item-form")
                .addObject("element", element)
                .addObject("item", row)
                .addObject("needKinds", NeedKind.values())
                .addObject("personas", PersonaChoice.list(personas.listPersonas(false), row));
    }

    private CoverageRow row(UUID id) {
        return views.findItem(new StrategyItemId(id)).orElseThrow(() -> new NotFound("strategyItem"));
    }

    private static ModelAndView done(UUID id, RedirectAttributes after, String toast) {
        after.addFlashAttribute("toast", toast);
        return new ModelAndView("redirect:/strategy#item-" + id);
    }
}
