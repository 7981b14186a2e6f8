package cx.atlas.journey.web;

import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A journey for an audience: one stage after another. */
@Controller
@RequiredArgsConstructor
class PresentController {

    private final MapAnswers maps;

    @GetMapping("/journeys/{journey}/present")
    ModelAndView present(@PathVariable UUID journey) {
        return new ModelAndView("journey/present", MapModel.of(maps.map(journey)));
    }
}
