package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.usecase.ArrangeLanes;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The lanes of a map. */
@Controller
@RequestMapping("/journeys/{journey}/lanes")
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class LaneController {

    private final MapAnswers maps;
    private final ArrangeLanes lanes;

    @PostMapping
    ModelAndView add(
            @PathVariable UUID journey,
            @RequestParam LaneKind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String icon,
            @RequestParam @Nullable UUID before,
            @RequestParam @Nullable UUID after) {
        var own = kind == LaneKind.TEXT ? icon : "";
        var id = lanes.add(new JourneyId(journey), kind, name, own, Places.of(before, after, LaneId::new));
        return maps.patch(journey, "lane-head-" + id.value());
    }

    @PostMapping("/{lane}")
    ModelAndView rename(@PathVariable UUID journey, @PathVariable UUID lane, TextForm form) {
        return Refused.unless(
                        form, () -> lanes.rename(new JourneyId(journey), new LaneId(lane), form.version(), form.text()))
                .map(refused -> {
                    // It may have been hidden meanwhile.
                    var stored = maps.part(journey).anyLane(lane);
                    return refused.name(
                            "/journeys/%s/lanes/%s".formatted(journey, lane), stored.version(), stored.name());
                })
                .orElseGet(() -> maps.patch(journey));
    }

    @GetMapping("/{lane}/icon")
    ModelAndView chooseIcon(@PathVariable UUID journey, @PathVariable UUID lane) {
        var map = maps.part(journey);
        return new ModelAndView("journey/_choose-icon :: choose-icon", MapModel.of(map))
                .addObject("chosenLane", map.anyLane(lane));
    }

    /** @param icon none for that of its kind */
    @PostMapping("/{lane}/icon")
    ModelAndView giveIcon(
            @PathVariable UUID journey, @PathVariable UUID lane, @RequestParam(defaultValue = "") String icon) {
        lanes.giveIcon(new JourneyId(journey), new LaneId(lane), icon);
        return maps.patch(journey);
    }

    @PostMapping("/{lane}/position")
    ModelAndView move(
            @PathVariable UUID journey,
            @PathVariable UUID lane,
            @RequestParam @Nullable UUID before,
            @RequestParam @Nullable UUID after) {
        lanes.move(new JourneyId(journey), new LaneId(lane), Places.of(before, after, LaneId::new));
        return maps.patch(journey);
    }

    @DeleteMapping("/{lane}")
    ModelAndView remove(@PathVariable UUID journey, @PathVariable UUID lane) {
        lanes.remove(new JourneyId(journey), new LaneId(lane));
        return maps.patch(journey);
    }

    @PostMapping("/{lane}/hidden")
    ModelAndView hide(@PathVariable UUID journey, @PathVariable UUID lane, @RequestParam boolean hidden) {
        lanes.hide(new JourneyId(journey), new LaneId(lane), hidden);
        return maps.patch(journey);
    }
}
