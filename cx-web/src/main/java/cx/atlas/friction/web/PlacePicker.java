package cx.atlas.friction.web;

import cx.atlas.friction.Place;
import cx.atlas.friction.view.PlaceViews;
import cx.atlas.friction.view.StepChoice;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.StepId;
import cx.atlas.shared.RuleBroken;
import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.view.TouchpointHit;
import cx.atlas.touchpoint.view.TouchpointViews;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Finds the place that a form means: by ids where they were chosen, else by the touchpoint's name as it was typed. */
@Component
@RequiredArgsConstructor
class PlacePicker {

    static final int HITS = 8;

    private final PlaceViews places;
    private final TouchpointViews touchpoints;

    Place place(FrictionForm form) {
        var touchpoint = touchpoint(form);
        var step = Choice.id(form.step()).map(StepId::new);
        if (touchpoint.isEmpty() && step.isEmpty() && !form.journey().isEmpty()) {
            throw RuleBroken.at("step", "friction.error.step");
        }
        return new Place(touchpoint.orElse(null), step.orElse(null));
    }

    /** What the typed name may mean, where it was not chosen. */
    List<TouchpointHit> hits(FrictionForm form) {
        return form.touchpoint().isEmpty() && !form.touchpointName().isBlank()
                ? touchpoints.searchTouchpoints(form.touchpointName(), HITS)
                : List.of();
    }

    List<StepChoice> steps(FrictionForm form) {
        return Choice.id(form.journey())
                .map(id -> places.listSteps(new JourneyId(id)))
                .orElse(List.of());
    }

    /** What stands in the search field: the name of what was chosen, else what was typed. */
    String touchpointName(FrictionForm form) {
        return Choice.id(form.touchpoint())
                .flatMap(id -> places.findTouchpoint(new TouchpointId(id)))
                .map(PlaceViews.Choice::name)
                .orElse(form.touchpointName());
    }

    private Optional<TouchpointId> touchpoint(FrictionForm form) {
        var chosen = Choice.id(form.touchpoint());
        if (chosen.isPresent() || form.touchpointName().isBlank()) {
            return chosen.map(TouchpointId::new);
        }
        var hits = hits(form);
        if (hits.size() != 1) {
            var key = hits.isEmpty() ? "friction.error.touchpointUnknown" : "friction.error.touchpointSeveral";
            throw RuleBroken.at("touchpoint", key, form.touchpointName().strip());
        }
        return Optional.of(new TouchpointId(hits.get(0).id()));
    }
}
