package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.StepId;
import cx.atlas.shared.UseCase;
import lombok.RequiredArgsConstructor;

/** Star the steps that make or break the relationship. */
@UseCase
@RequiredArgsConstructor
public class MarkMoments {

    private final EditMap map;

    public void mark(JourneyId journey, StepId step, boolean momentOfTruth) {
        map.run(journey, ActKind.MARK_MOMENT, edit -> {
            edit.about(edit.grid().step(step).name());
            edit.grid().markMomentOfTruth(step, momentOfTruth);
        });
    }
}
