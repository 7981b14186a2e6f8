package cx.atlas.journey.web;

import cx.atlas.journey.view.Blueprint;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A journey with who makes it work, and where it changes hands. */
@Controller
@RequiredArgsConstructor
class BlueprintController {

    private final MapAnswers maps;

    @GetMapping("/journeys/{journey}/blueprint")
    ModelAndView blueprint(@PathVariable UUID journey) {
        var map = maps.map(journey);
        return new ModelAndView("journey/blueprint", MapModel.of(map))
                .addObject("blueprint", Blueprint.of(map))
                .addObject("sheet", Sheet.whole(map));
    }
}
