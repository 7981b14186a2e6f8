package cx.atlas.journey.web;

import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A whole journey as one curve, and the same as a table. */
@Controller
@RequiredArgsConstructor
class CurveController {

    private final MapAnswers maps;

    @GetMapping("/journeys/{journey}/curve")
    ModelAndView curve(@PathVariable UUID journey) {
        var map = maps.map(journey);
        return new ModelAndView("journey/curve", MapModel.of(map))
                .addObject("curve", CurveSheet.of(map))
                .addObject("sheet", Sheet.whole(map));
    }
}
