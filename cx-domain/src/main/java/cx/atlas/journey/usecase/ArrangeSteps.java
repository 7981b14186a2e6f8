package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Place;
import cx.atlas.journey.StageId;
import cx.atlas.journey.StepId;
import cx.atlas.shared.Name;
import cx.atlas.shared.UseCase;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Add, rename, resize, move and remove the steps of a map. */
@UseCase
@RequiredArgsConstructor
public class ArrangeSteps {

    private final EditMap map;

    public StepId add(JourneyId journey, StageId stage, Name name, Place<StepId> place) {
        return map.act(journey, ActKind.ADD_STEP, edit -> {
            edit.about(name);
            return edit.grid().addStep(stage, name, place);
        });
    }

    /** @param expected the step's version that the form was drawn from */
    public void rename(JourneyId journey, StepId step, long expected, Name name) {
        map.run(journey, ActKind.RENAME_STEP, edit -> {
            edit.about(name);
            edit.grid().renameStep(step, expected, name);
        });
    }

    /** @param width in pixels at full size, kept within limits; null for the usual width */
    public void resize(JourneyId journey, StepId step, @Nullable Integer width) {
        map.run(journey, ActKind.RESIZE_STEP, edit -> {
            edit.about(edit.grid().step(step).name());
            edit.grid().resizeStep(step, width);
        });
    }

    public void move(JourneyId journey, StepId step, StageId stage, Place<StepId> place) {
        map.run(journey, ActKind.MOVE_STEP, edit -> {
            edit.about(edit.grid().step(step).name());
            edit.grid().moveStep(step, stage, place);
        });
    }

    public void remove(JourneyId journey, StepId step) {
        map.run(journey, ActKind.REMOVE_STEP, edit -> {
            edit.about(edit.journey().grid().step(step).name());
            edit.removeStep(step);
        });
    }
}
