package cx.atlas.friction.web;

import cx.atlas.friction.view.PlaceViews;
import cx.atlas.friction.view.StepChoice;
import cx.atlas.journey.JourneyId;
import cx.atlas.touchpoint.view.TouchpointViews;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the form's pickers ask for while somebody types. */
@Controller
@RequestMapping("/friction")
@RequiredArgsConstructor
class FrictionPlaceController {

    private final TouchpointViews touchpoints;
    private final PlaceViews places;

    @GetMapping("/touchpoints")
    String touchpoints(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("hits", touchpoints.searchTouchpoints(q, PlacePicker.HITS));
        return "friction/_touchpoints :: touchpoints";
    }

    @GetMapping("/steps")
    String steps(@RequestParam(defaultValue = "") String journey, Model model) {
        model.addAttribute("steps", steps(journey));
        model.addAttribute("chosen", "");
        return "friction/_steps :: steps";
    }

    private List<StepChoice> steps(String journey) {
        return Choice.id(journey).map(id -> places.listSteps(new JourneyId(id))).orElse(List.of());
    }
}
