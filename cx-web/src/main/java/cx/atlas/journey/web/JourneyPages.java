package cx.atlas.journey.web;

import cx.atlas.persona.view.PersonaViews;
import cx.atlas.shared.web.Submission;
import cx.atlas.workspace.view.PersonViews;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The form of a journey's heading. */
@Component
@RequiredArgsConstructor
class JourneyPages {

    private final PersonaViews personas;
    private final PersonViews people;

    /** @param named the message key of the page's title */
    ModelAndView form(String action, String named) {
        return new ModelAndView("journey/form")
                .addObject("action", action)
                .addObject("named", named)
                .addObject("personas", personas.listPersonas(false))
                .addObject("people", people.listPeople());
    }

    ModelAndView refused(ModelAndView page, BindingResult errors) {
        page.addAllObjects(errors.getModel());
        page.setStatus(Submission.status(errors));
        return page;
    }
}
