package cx.atlas.journey.usecase;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.CardId;
import cx.atlas.journey.Images;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.LaneId;
import cx.atlas.journey.Picture;
import cx.atlas.journey.StepId;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.UseCase;
import lombok.RequiredArgsConstructor;

/** Place images on a map, each described for those who do not see it, unless it only decorates. */
@UseCase
@RequiredArgsConstructor
public class PlaceImages {

    private final EditMap map;
    private final Images images;

    /** @param description what is to be seen; empty where it only decorates */
    public CardId place(
            JourneyId journey, StepId step, LaneId lane, Picture picture, Prose description, boolean decorates) {
        return map.act(journey, ActKind.PLACE_IMAGE, edit -> {
            if (description.isEmpty() && !decorates) {
                throw RuleBroken.of("journey.error.image.undescribed");
            }
            var cell = edit.cell(step, lane);
            edit.about(decorates ? cell.step().name() : description);
            return edit.add(cell.show(images.keep(picture), decorates ? Prose.NONE : description))
                    .id();
        });
    }
}
