package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.Card;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.MapEdit;
import cx.atlas.journey.StepId;
import cx.atlas.shared.Emotion;
import cx.atlas.shared.UseCase;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Draw what customers feel and expect at each step; the last word holds, since there is no text to lose. */
@UseCase
@RequiredArgsConstructor
public class DrawCurve {

    private final EditMap map;

    /** @param emotion null takes the point away */
    public void feel(JourneyId journey, StepId step, @Nullable Emotion emotion) {
        map.run(journey, ActKind.DRAW_FEELING, edit -> card(edit, step).feel(emotion));
    }

    /** @param expected null takes the point away */
    public void expect(JourneyId journey, StepId step, @Nullable Emotion expected) {
        map.run(journey, ActKind.DRAW_EXPECTATION, edit -> card(edit, step).expect(expected));
    }

    private static Card card(MapEdit edit, StepId step) {
        var grid = edit.journey().grid();
        edit.about(grid.step(step).name());
        var cell = edit.cell(step, grid.lane(LaneKind.FEELS).id());
        return cell.cards().isEmpty() ? edit.add(cell.feeling()) : cell.feeling();
    }
}
