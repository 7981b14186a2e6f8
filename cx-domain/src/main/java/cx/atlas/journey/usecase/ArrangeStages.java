package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Phase;
import cx.atlas.journey.Place;
import cx.atlas.journey.StageId;
import cx.atlas.shared.Name;
import cx.atlas.shared.UseCase;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Add, rename, move and remove the stages of a map, and say in which phase they stand. */
@UseCase
@RequiredArgsConstructor
public class ArrangeStages {

    private final EditMap map;

    /** @param phase null for that of the last stage */
    public StageId add(JourneyId journey, @Nullable Phase phase, Name name, Place<StageId> place) {
        return map.act(journey, ActKind.ADD_STAGE, edit -> {
            edit.about(name);
            return edit.grid().addStage(phase, name, place);
        });
    }

    /** @param expected the stage's version that the form was drawn from */
    public void rename(JourneyId journey, StageId stage, long expected, Name name) {
        map.run(journey, ActKind.RENAME_STAGE, edit -> {
            edit.about(name);
            edit.grid().renameStage(stage, expected, name);
        });
    }

    public void standIn(JourneyId journey, StageId stage, Phase phase) {
        map.run(journey, ActKind.CHANGE_PHASE, edit -> {
            edit.about(edit.grid().stage(stage).name());
            edit.grid().standIn(stage, phase);
        });
    }

    public void move(JourneyId journey, StageId stage, Place<StageId> place) {
        map.run(journey, ActKind.MOVE_STAGE, edit -> {
            edit.about(edit.grid().stage(stage).name());
            edit.grid().moveStage(stage, place);
        });
    }

    public void remove(JourneyId journey, StageId stage) {
        map.run(journey, ActKind.REMOVE_STAGE, edit -> {
            edit.about(edit.journey().grid().stage(stage).name());
            edit.removeStage(stage);
        });
    }
}
