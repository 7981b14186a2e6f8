package cx.atlas.friction.usecase;

import cx.atlas.friction.Claim;
import cx.atlas.friction.FrictionPointId;
import cx.atlas.friction.FrictionPoints;
import cx.atlas.friction.Place;
import cx.atlas.friction.Places;
import cx.atlas.friction.Stewards;
import cx.atlas.journey.StepId;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Say anew where a friction is and what is known of it. */
@UseCase
@RequiredArgsConstructor
public class DescribeFriction {

    private final FrictionPoints points;
    private final Places places;

    /**
     * Nobody takes away a step that he or she does not see: it stays where no other one is said.
     *
     * @param expected the version that the form was drawn from
     */
    public void describe(FrictionPointId id, long expected, Place place, Claim claim) {
        var point = points.byId(id);
        Stewards.of(point, places).requireDescribing(CurrentActor.get());
        point.requireVersion(expected);
        var facts = places.of(place);
        if (place.step() == null && isUnseen(point.stepId())) {
            point.describe(place.touchpoint(), claim, Instant.now());
        } else {
            point.describe(place, facts, claim, Instant.now());
        }
    }

    /** Whether it stands in a draft that the actor does not see, or on no map any more. */
    private boolean isUnseen(@Nullable StepId step) {
        return step != null && places.find(Place.in(step)).isEmpty();
    }
}
