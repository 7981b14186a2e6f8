package cx.atlas.friction.usecase;

import cx.atlas.friction.Claim;
import cx.atlas.friction.FrictionPointId;
import cx.atlas.friction.FrictionPoints;
import cx.atlas.friction.Place;
import cx.atlas.friction.Places;
import cx.atlas.friction.Stewards;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import java.time.Instant;
import lombok.RequiredArgsConstructor;

/** Say anew where a friction is and what is known of it. */
@UseCase
@RequiredArgsConstructor
public class DescribeFriction {

    private final FrictionPoints points;
    private final Places places;

    /** @param expected the version that the form was drawn from */
    public void describe(FrictionPointId id, long expected, Place place, Claim claim) {
        var point = points.byId(id);
        Stewards.of(point, places).requireDescribing(CurrentActor.get());
        point.requireVersion(expected);
        point.describe(place, places.of(place), claim, Instant.now());
    }
}
