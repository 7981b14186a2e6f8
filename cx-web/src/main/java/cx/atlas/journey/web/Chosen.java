package cx.atlas.journey.web;

import cx.atlas.journey.view.CardView;
import cx.atlas.journey.view.FrictionTag;
import cx.atlas.journey.view.LaneView;
import cx.atlas.journey.view.MapView;
import cx.atlas.journey.view.StepView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is selected on a map, for the panel beside it.
 *
 * @param where its stage and step
 * @param card null where a step is selected
 * @param lanes where the card can be moved to
 * @param frictions the step's
 */
public record Chosen(
        String where, StepView step, @Nullable CardView card, List<LaneView> lanes, List<FrictionTag> frictions) {

    static Chosen card(MapView map, CardView card) {
        var step = map.step(card.step());
        var stage = map.stage(step.stageId());
        var lanes = map.lanes().stream()
                .filter(lane -> card.touchpoint() == null
                        ? lane.kind().holdsTexts()
                        : lane.kind().holdsTouchpoints())
                .toList();
        return new Chosen(stage.name() + " · " + step.name(), step, card, lanes, List.of());
    }

    static Chosen step(MapView map, UUID id) {
        var step = map.step(id);
        var frictions =
                step.cells().stream().flatMap(cell -> cell.frictions().stream()).toList();
        return new Chosen(map.stage(step.stageId()).name(), step, null, List.of(), frictions);
    }

    /** The card or step that it is about. */
    public UUID thing() {
        return card == null ? step.id() : card.id();
    }

    public String address(UUID journey) {
        return "/journeys/%s/%s/%s".formatted(journey, card == null ? "steps" : "cards", thing());
    }
}
