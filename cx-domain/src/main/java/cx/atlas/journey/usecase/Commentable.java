package cx.atlas.journey.usecase;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.view.JourneyHead;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.CurrentActor;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Who sees a journey may comment on it, until it is archived. */
@Component
@RequiredArgsConstructor
class Commentable {

    private final JourneyViews journeys;

    /** The journey, if the acting member sees it. */
    JourneyHead visible(JourneyId id) {
        CurrentActor.get();
        var head = journeys.findJourney(id).orElseThrow(() -> new NotFound("journey"));
        if (head.archived()) {
            throw RuleBroken.of("journey.error.archived");
        }
        return head;
    }
}
