package cx.atlas.journey.web;

import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A journey's map. */
@Controller
@RequiredArgsConstructor
class MapController {

    private final MapAnswers maps;

    @GetMapping("/journeys/{journey}")
    ModelAndView map(@PathVariable UUID journey) {
        return new ModelAndView(MapPage.NAME, MapModel.of(maps.map(journey)))
                .addObject("expects", "drawings")
                .addObject("undoing", maps.undoing(journey));
    }

    /** The pieces that look different since an act; -1 for the whole map. */
    @GetMapping("/journeys/{journey}/changes")
    ModelAndView changes(@PathVariable UUID journey, @RequestParam(defaultValue = "-1") long since) {
        return maps.patch(journey, since);
    }
}
