package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.usecase.ArchiveJourney;
import cx.atlas.journey.usecase.DescribeJourney;
import cx.atlas.journey.usecase.PublishJourney;
import cx.atlas.journey.view.JourneyHead;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.shared.web.Submission;
import cx.atlas.workspace.Allowed;
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

/** What is said of a journey as a whole, and who sees it. */
@Controller
@RequestMapping("/journeys/{id}")
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class JourneyController {

    private final JourneyViews views;
    private final JourneyPages pages;
    private final DescribeJourney describe;
    private final PublishJourney publish;
    private final ArchiveJourney archive;

    @GetMapping("/edit")
    ModelAndView edit(@PathVariable UUID id) {
        var head = Heads.of(id, views);
        return page(head).addObject("form", JourneyForm.of(head));
    }

    @PostMapping
    ModelAndView describe(
            @PathVariable UUID id,
            @ModelAttribute("form") JourneyForm form,
            BindingResult errors,
            RedirectAttributes after) {
        if (!Submission.accepted(errors, () -> describe.describe(new JourneyId(id), form.edition(), form.heading()))) {
            var head = Heads.of(id, views);
            var page = pages.refused(page(head), errors);
            // Both texts: the form keeps what was typed, "stored" is what somebody else has saved meanwhile.
            return Submission.stale(errors) ? page.addObject("stored", head) : page;
        }
        return map(id, after, "journey.saved");
    }

    @PostMapping("/publish")
    ModelAndView publish(@PathVariable UUID id, RedirectAttributes after) {
        publish.publish(new JourneyId(id));
        return map(id, after, "journey.published");
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(@PathVariable UUID id, RedirectAttributes after) {
        publish.withdraw(new JourneyId(id));
        return map(id, after, "journey.withdrawn");
    }

    @PostMapping("/archive")
    ModelAndView archive(@PathVariable UUID id, RedirectAttributes after) {
        archive.archive(new JourneyId(id));
        after.addFlashAttribute("toast", "journey.archived");
        return new ModelAndView("redirect:/journeys");
    }

    @PostMapping("/restore")
    ModelAndView restore(@PathVariable UUID id, RedirectAttributes after) {
        archive.restore(new JourneyId(id));
        return map(id, after, "journey.restored");
    }

    private ModelAndView page(JourneyHead head) {
        return pages.form("/journeys/" + head.id(), "journey.edit").addObject("journey", head);
    }

    private static ModelAndView map(UUID id, RedirectAttributes after, String toast) {
        after.addFlashAttribute("toast", toast);
        return new ModelAndView("redirect:/journeys/" + id);
    }
}
