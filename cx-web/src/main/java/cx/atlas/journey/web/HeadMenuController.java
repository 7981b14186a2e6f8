package cx.atlas.journey.web;

import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.Permission;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What can be done with a stage, a step or a lane, as the menu of its head shows it. */
@Controller
@RequestMapping("/journeys/{journey}")
@Allowed(Permission.EDIT_JOURNEYS)
@RequiredArgsConstructor
class HeadMenuController {

    private final MapAnswers maps;

    @GetMapping("/stages/{stage}/menu")
    ModelAndView stage(@PathVariable UUID journey, @PathVariable UUID stage) {
        var map = maps.part(journey);
        return menu("stage", map.journey(), map.stage(stage));
    }

    @GetMapping("/steps/{step}/menu")
    ModelAndView step(@PathVariable UUID journey, @PathVariable UUID step) {
        var map = maps.part(journey);
        return menu("step", map.journey(), map.step(step));
    }

    @GetMapping("/lanes/{lane}/menu")
    ModelAndView lane(@PathVariable UUID journey, @PathVariable UUID lane) {
        var map = maps.part(journey);
        return menu("lane", map.journey(), map.anyLane(lane));
    }

    private static ModelAndView menu(String of, Object journey, Object thing) {
        return new ModelAndView("journey/_%1$s-menu :: %1$s-menu".formatted(of))
                .addObject("journey", journey)
                .addObject(of, thing);
    }
}
