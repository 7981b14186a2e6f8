package cx.atlas.friction.web;

import cx.atlas.friction.FrictionKind;
import cx.atlas.friction.Severity;
import cx.atlas.friction.view.FrictionDetail;
import cx.atlas.friction.view.PlaceViews;
import cx.atlas.shared.EvidenceStatus;
import cx.atlas.shared.web.Submission;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Draws the form of a friction point, as a page or as a part of one. */
@Component
@RequiredArgsConstructor
class FrictionForms {

    private final PlaceViews places;
    private final PlacePicker picker;

    ModelAndView blank(String template, FrictionForm form) {
        return page(template, "/friction", form).addObject("form", form);
    }

    ModelAndView refused(String template, FrictionForm form, BindingResult errors) {
        var page = page(template, "/friction", form).addAllObjects(errors.getModel());
        page.setStatus(Submission.status(errors));
        return page;
    }

    ModelAndView edit(FrictionDetail point, FrictionForm form) {
        return page("friction/form", "/friction/" + point.row().id(), form)
                .addObject("form", form)
                .addObject("point", point);
    }

    /** Where somebody else has changed it meanwhile, both texts: what was typed stays, "stored" is what stands there now. */
    ModelAndView refusedEdit(FrictionDetail point, FrictionForm form, BindingResult errors) {
        var page = edit(point, form).addAllObjects(errors.getModel());
        page.setStatus(Submission.status(errors));
        return Submission.stale(errors) ? page.addObject("stored", point) : page;
    }

    private ModelAndView page(String template, String action, FrictionForm form) {
        return new ModelAndView(template)
                .addObject("action", action)
                .addObject("kinds", FrictionKind.values())
                .addObject("severities", Severity.values())
                .addObject("evidences", EvidenceStatus.values())
                .addObject("journeys", places.listJourneys())
                .addObject("steps", picker.steps(form))
                .addObject("touchpointName", picker.touchpointName(form))
                .addObject("hits", picker.hits(form));
    }
}
