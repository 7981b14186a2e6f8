package cx.atlas.journey.usecase;

import cx.atlas.journey.Card;
import cx.atlas.journey.Cards;
import cx.atlas.journey.Cell;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Journeys;
import cx.atlas.journey.LaneKind;
import cx.atlas.journey.StepId;
import cx.atlas.shared.Emotion;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Draw what customers feel and expect at each step; the last word holds, since there is no text to lose. */
@UseCase
@RequiredArgsConstructor
public class DrawCurve {

    private final Journeys journeys;
    private final Cards cards;

    /** @param emotion null takes the point away */
    public void feel(JourneyId journey, StepId step, @Nullable Emotion emotion) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var card = card(journey, step);
        card.feel(emotion);
        cards.save(card);
    }

    /** @param expected null takes the point away */
    public void expect(JourneyId journey, StepId step, @Nullable Emotion expected) {
        CurrentActor.require(Permission.EDIT_JOURNEYS);
        var card = card(journey, step);
        card.expect(expected);
        cards.save(card);
    }

    private Card card(JourneyId id, StepId step) {
        var journey = journeys.lockById(id);
        return Cell.of(journey, step, journey.lane(LaneKind.FEELS).id(), cards).feeling();
    }
}
