package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.StepId;
import cx.atlas.journey.usecase.PlaceTouchpoints;
import cx.atlas.shared.web.Submission;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.view.ChannelViews;
import cx.atlas.touchpoint.view.TouchpointViews;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.view.DepartmentViews;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Searches the registry for a cell, places what was found, or records what was not there. */
@Controller
@RequestMapping("/journeys/{journey}/cells/{step}/{lane}")
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class PlacedTouchpointController {

    private static final int MOST = 8;

    private final MapAnswers maps;
    private final PlaceTouchpoints place;
    private final TouchpointViews touchpoints;
    private final ChannelViews channels;
    private final DepartmentViews departments;

    @GetMapping("/touchpoints")
    ModelAndView search(
            @PathVariable UUID journey,
            @PathVariable UUID step,
            @PathVariable UUID lane,
            @RequestParam(defaultValue = "") String q) {
        maps.head(journey);
        var hits = touchpoints.searchTouchpoints(q.strip(), MOST + 1);
        return new ModelAndView("journey/_touchpoint-options :: options")
                .addObject("query", q.strip())
                .addObject("hits", hits.subList(0, Math.min(MOST, hits.size())))
                .addObject("more", hits.size() > MOST)
                .addObject("create", address(journey, step, lane) + "/new-touchpoint");
    }

    @PostMapping("/touchpoints")
    ModelAndView place(
            @PathVariable UUID journey,
            @PathVariable UUID step,
            @PathVariable UUID lane,
            @RequestParam UUID touchpoint) {
        place.place(new JourneyId(journey), new StepId(step), new LaneId(lane), new TouchpointId(touchpoint));
        return maps.patch(journey);
    }

    @GetMapping("/new-touchpoint")
    ModelAndView blank(
            @PathVariable UUID journey,
            @PathVariable UUID step,
            @PathVariable UUID lane,
            @RequestParam(defaultValue = "") String name) {
        maps.part(journey).lane(lane);
        return page(journey, step, lane).addObject("form", new NewTouchpointForm(name, null, null));
    }

    @PostMapping("/new-touchpoint")
    Object record(
            @PathVariable UUID journey,
            @PathVariable UUID step,
            @PathVariable UUID lane,
            @ModelAttribute("form") NewTouchpointForm form,
            BindingResult errors) {
        var frontstage = maps.part(journey).lane(lane).kind() != LaneKind.BACKSTAGE;
        if (!Submission.accepted(
                errors,
                () -> place.record(
                        new JourneyId(journey), new StepId(step), new LaneId(lane), form.description(frontstage)))) {
            return refused(page(journey, step, lane), errors, Submission.status(errors));
        }
        return maps.patch(journey);
    }

    private static ModelAndView refused(ModelAndView page, BindingResult errors, HttpStatusCode status) {
        page.addAllObjects(errors.getModel());
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(UUID journey, UUID step, UUID lane) {
        return new ModelAndView("journey/_new-touchpoint :: new-touchpoint")
                .addObject("action", address(journey, step, lane) + "/new-touchpoint")
                .addObject("channels", channels.listChannels(false))
                .addObject("departments", departments.listDepartments(false));
    }

    private static String address(UUID journey, UUID step, UUID lane) {
        return "/journeys/%s/cells/%s/%s".formatted(journey, step, lane);
    }
}
