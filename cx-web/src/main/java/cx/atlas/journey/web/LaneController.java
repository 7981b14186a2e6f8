package cx.atlas.journey.web;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.usecase.ArrangeLanes;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The lanes of a map. They cross every column, so that whoever adds, moves or removes one gets the whole grid. */
@Controller
@RequestMapping("/journeys/{journey}/lanes")
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class LaneController {

    private final MapAnswers maps;
    private final ArrangeLanes lanes;

    @PostMapping
    View add(
            @PathVariable UUID journey,
            @RequestParam LaneKind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam @Nullable UUID before,
            @RequestParam @Nullable UUID after) {
        var map = maps.before(journey);
        lanes.add(new JourneyId(journey), kind, name, Places.of(before, after, LaneId::new));
        return grid(map);
    }

    @PostMapping("/{lane}")
    View rename(@PathVariable UUID journey, @PathVariable UUID lane, TextForm form) {
        var map = maps.before(journey);
        var refused = Refused.unless(
                form, () -> lanes.rename(new JourneyId(journey), new LaneId(lane), form.version(), form.text()));
        return map.after()
                .refusedBy(refused)
                .main("lane-head", it -> Map.of("lane", it.lane(lane)))
                .view();
    }

    @PostMapping("/{lane}/position")
    View move(
            @PathVariable UUID journey,
            @PathVariable UUID lane,
            @RequestParam @Nullable UUID before,
            @RequestParam @Nullable UUID after) {
        var map = maps.before(journey);
        lanes.move(new JourneyId(journey), new LaneId(lane), Places.of(before, after, LaneId::new));
        return grid(map);
    }

    @DeleteMapping("/{lane}")
    View remove(@PathVariable UUID journey, @PathVariable UUID lane) {
        var map = maps.before(journey);
        lanes.remove(new JourneyId(journey), new LaneId(lane));
        return grid(map);
    }

    private static View grid(MapAnswers.Before map) {
        return map.afterAll().main("grid", it -> Map.of()).view();
    }
}
