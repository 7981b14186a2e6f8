package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.usecase.CopyLane;
import cx.atlas.journey.view.JourneyTitle;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Copies a lane to another map, after it has shown what goes where. */
@Controller
@RequestMapping("/journeys/{journey}/lanes/{lane}/copy")
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class LaneCopyController {

    private final MapAnswers maps;
    private final CopyLane copy;
    private final JourneyViews journeys;

    /** @param to the other journey; none while it is not chosen yet */
    @GetMapping
    ModelAndView plan(@PathVariable UUID journey, @PathVariable UUID lane, @RequestParam @Nullable UUID to) {
        var page = new ModelAndView("journey/_copy-lane :: copy-lane")
                .addObject("lane", maps.part(journey).anyLane(lane))
                .addObject("journeys", others(journey))
                .addObject("to", to)
                .addObject("address", "/journeys/%s/lanes/%s/copy".formatted(journey, lane));
        return to == null
                ? page
                : page.addObject("parts", copy.plan(new JourneyId(journey), new LaneId(lane), new JourneyId(to)));
    }

    @PostMapping
    ModelAndView copy(@PathVariable UUID journey, @PathVariable UUID lane, @RequestParam UUID to) {
        var copied = copy.copy(new JourneyId(journey), new LaneId(lane), new JourneyId(to));
        var target = Heads.of(to, journeys);
        var told = copied.left() == 0 ? "journey.lane.copied" : "journey.lane.copiedSome";
        return maps.patchTold(journey, List.of(told, copied.cards(), target.title(), copied.left()));
    }

    private List<JourneyTitle> others(UUID journey) {
        return journeys.listTitles().stream()
                .filter(other -> !other.id().equals(journey))
                .toList();
    }
}
