package cx.atlas.friction.usecase;

import cx.atlas.friction.Claim;
import cx.atlas.friction.FrictionPoint;
import cx.atlas.friction.FrictionPointId;
import cx.atlas.friction.FrictionPoints;
import cx.atlas.friction.Place;
import cx.atlas.friction.Places;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.time.Instant;
import lombok.RequiredArgsConstructor;

/** Flag what hurts customers. */
@UseCase
@RequiredArgsConstructor
public class FlagFriction {

    private final FrictionPoints points;
    private final Places places;

    public FrictionPointId flag(Place place, Claim claim) {
        return flag(place, claim, Instant.now());
    }

    /** @param at when it was flagged, for one that is brought from elsewhere */
    public FrictionPointId flag(Place place, Claim claim, Instant at) {
        CurrentActor.require(Permission.FLAG_FRICTION);
        var by = CurrentActor.get().accountId();
        var point = new FrictionPoint(FrictionPointId.next(), place, places.of(place), claim, by, Moment.past(at));
        return points.save(point).id();
    }
}
