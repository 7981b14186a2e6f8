package cx.atlas.friction.web;

import cx.atlas.friction.FrictionPointId;
import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.view.FrictionDetail;
import cx.atlas.friction.view.FrictionViews;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.web.Submission;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.view.PersonViews;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Draws the page of one friction point; the acts on it come back to it. */
@Component
@RequiredArgsConstructor
class FrictionPages {

    private static final int VOICES = 8;

    private final FrictionViews views;
    private final PersonViews people;

    ModelAndView page(UUID id) {
        var known = new FrictionPointId(id);
        var point = point(id);
        var actor = CurrentActor.get();
        return new ModelAndView("friction/point")
                .addObject("point", point)
                .addObject("act", ActForm.on(point.row().version()))
                .addObject("acts", acts(point.row().status()))
                .addObject("mayDismiss", point.row().status().next().contains(FrictionStatus.DISMISSED))
                .addObject("mayMove", point.stewards().allowMoving(actor))
                .addObject("mayDescribe", point.stewards().allowDescribing(actor))
                .addObject("voices", views.listVoices(known, VOICES))
                .addObject("people", people.listPeople())
                .addObject("days", FrictionViews.DAYS)
                .addObject("now", Instant.now());
    }

    /** Back to the page: after the act with a word about it, or at once with what was wrong. */
    ModelAndView after(UUID id, BindingResult errors, Runnable act, String toast, RedirectAttributes after) {
        point(id).stewards().requireMoving(CurrentActor.get());
        if (!Submission.accepted(errors, act)) {
            var page = page(id).addAllObjects(errors.getModel());
            page.setStatus(Submission.status(errors));
            return page;
        }
        after.addFlashAttribute("toast", toast);
        return new ModelAndView("redirect:/friction/" + id);
    }

    /** The way on comes first, the way back last; dismissing has a form of its own. */
    private static List<FrictionStatus> acts(FrictionStatus now) {
        return now.next().stream()
                .filter(next -> next != FrictionStatus.DISMISSED)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private FrictionDetail point(UUID id) {
        return views.findFriction(new FrictionPointId(id)).orElseThrow(() -> new NotFound("friction"));
    }
}
