package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.usecase.LockJourney;
import cx.atlas.journey.usecase.ReviewJourney;
import cx.atlas.journey.view.JourneyHead;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.shared.web.Submission;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether a map can be changed, and when somebody looks whether it is still true. */
@Controller
@RequestMapping("/journeys/{journey}")
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class CareController {

    private final JourneyViews journeys;
    private final LockJourney lock;
    private final ReviewJourney review;

    @GetMapping("/care")
    ModelAndView show(@PathVariable UUID journey) {
        return page(Heads.of(journey, journeys));
    }

    @PostMapping("/lock")
    ModelAndView lock(
            @PathVariable UUID journey,
            @ModelAttribute("lock") LockForm form,
            BindingResult errors,
            RedirectAttributes after) {
        return Submission.accepted(errors, () -> lock.lock(new JourneyId(journey), form.reason()))
                ? done(journey, "journey.lock.locked", after)
                : refused(journey, errors);
    }

    @PostMapping("/unlock")
    ModelAndView unlock(@PathVariable UUID journey, RedirectAttributes after) {
        lock.unlock(new JourneyId(journey));
        return done(journey, "journey.lock.unlocked", after);
    }

    @PostMapping("/review")
    ModelAndView plan(
            @PathVariable UUID journey,
            @ModelAttribute("review") ReviewForm form,
            BindingResult errors,
            RedirectAttributes after) {
        return Submission.accepted(errors, () -> review.plan(new JourneyId(journey), form.was(), form.plan()))
                ? done(journey, "journey.review.planned", after)
                : refused(journey, errors);
    }

    @PostMapping("/reviewed")
    ModelAndView reviewed(@PathVariable UUID journey, RedirectAttributes after) {
        review.reviewed(new JourneyId(journey));
        return done(journey, "journey.review.done", after);
    }

    /** The other form shows what is stored; where somebody has planned anew meanwhile, this one shows both. */
    private ModelAndView refused(UUID journey, BindingResult errors) {
        var head = Heads.of(journey, journeys);
        var page = page(head);
        page.addAllObjects(errors.getModel());
        page.setStatus(Submission.status(errors));
        return Submission.stale(errors) ? page.addObject("stored", ReviewForm.of(head)) : page;
    }

    private static ModelAndView page(JourneyHead head) {
        var me = CurrentActor.get();
        var unlocks = me.may(Permission.MANAGE_WORKSPACE)
                || me.accountId().value().equals(head.lockedById())
                || me.accountId().value().equals(head.ownerId());
        return new ModelAndView("journey/care")
                .addObject("journey", head)
                .addObject("unlocks", unlocks)
                .addObject("lock", new LockForm(""))
                .addObject("review", ReviewForm.of(head));
    }

    private static ModelAndView done(UUID journey, String toast, RedirectAttributes after) {
        after.addFlashAttribute("toast", toast);
        return new ModelAndView("redirect:/journeys/" + journey + "/care");
    }
}
