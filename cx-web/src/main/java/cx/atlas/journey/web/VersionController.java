package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.VersionId;
import cx.atlas.journey.usecase.KeepVersions;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.journey.view.MapViews;
import cx.atlas.journey.view.VersionRow;
import cx.atlas.journey.view.VersionViews;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.web.Submission;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.Locale;
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

/** The versions of a map. */
@Controller
@RequestMapping("/journeys/{journey}/versions")
@Allowed(Permission.SEE_DRAFTS)
@RequiredArgsConstructor
class VersionController {

    private final JourneyViews journeys;
    private final VersionViews versions;
    private final VersionLabels labels;
    private final MapViews maps;
    private final KeepVersions keep;

    @GetMapping
    ModelAndView list(@PathVariable UUID journey, Locale locale) {
        return page(journey, locale).addObject("form", new VersionForm("", ""));
    }

    @PostMapping
    @Allowed(Permission.EDIT_JOURNEYS)
    ModelAndView name(
            @PathVariable UUID journey,
            @ModelAttribute("form") VersionForm form,
            BindingResult errors,
            RedirectAttributes after,
            Locale locale) {
        if (!Submission.accepted(errors, () -> keep.name(new JourneyId(journey), form.named(), form.why()))) {
            var page = page(journey, locale);
            page.addAllObjects(errors.getModel());
            page.setStatus(Submission.status(errors));
            return page;
        }
        after.addFlashAttribute("toast", "journey.version.kept");
        return new ModelAndView("redirect:/journeys/" + journey + "/versions");
    }

    /** The map as it was, to be read. */
    @GetMapping("/{version}")
    ModelAndView show(@PathVariable UUID journey, @PathVariable UUID version, Locale locale) {
        var row = version(journey, version);
        var map = maps.findVersion(new JourneyId(journey), new VersionId(version))
                .orElseThrow(() -> new NotFound("version"));
        var model = MapModel.of(map);
        model.put("edit", false);
        model.put("flag", false);
        return new ModelAndView("journey/version", model)
                .addObject("version", row)
                .addObject("label", labels.of(row, locale));
    }

    @PostMapping("/{version}/restore")
    @Allowed(Permission.EDIT_JOURNEYS)
    ModelAndView restore(
            @PathVariable UUID journey, @PathVariable UUID version, RedirectAttributes after, Locale locale) {
        var row = version(journey, version);
        keep.restore(new JourneyId(journey), new VersionId(version), labels.of(row, locale));
        after.addFlashAttribute("toast", "journey.version.restored");
        return new ModelAndView("redirect:/journeys/" + journey);
    }

    private ModelAndView page(UUID journey, Locale locale) {
        var head = Heads.of(journey, journeys);
        var rows = versions.listVersions(new JourneyId(journey));
        return new ModelAndView("journey/versions")
                .addObject("journey", head)
                .addObject("versions", rows)
                .addObject("options", labels.of(rows, locale));
    }

    private VersionRow version(UUID journey, UUID version) {
        return versions.findVersion(new JourneyId(journey), new VersionId(version))
                .orElseThrow(() -> new NotFound("version"));
    }
}
