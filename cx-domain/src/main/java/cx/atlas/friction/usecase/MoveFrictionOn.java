package cx.atlas.friction.usecase;

import cx.atlas.friction.FrictionPoint;
import cx.atlas.friction.FrictionPointId;
import cx.atlas.friction.FrictionPoints;
import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.Places;
import cx.atlas.friction.Stewards;
import cx.atlas.shared.Prose;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.CurrentActor;
import java.time.Instant;
import lombok.RequiredArgsConstructor;

/** Start the fix of a friction point, call it fixed, solved or open again, or dismiss it. */
@UseCase
@RequiredArgsConstructor
public class MoveFrictionOn {

    private final FrictionPoints points;
    private final Places places;

    public void move(FrictionPointId id, long expected, FrictionStatus next) {
        move(id, expected, next, Instant.now());
    }

    /** @param at when it moved on, for one that is brought from elsewhere */
    public void move(FrictionPointId id, long expected, FrictionStatus next, Instant at) {
        ours(id, expected).moveTo(next, Moment.past(at));
    }

    public void dismiss(FrictionPointId id, long expected, Prose reason) {
        dismiss(id, expected, reason, Instant.now());
    }

    public void dismiss(FrictionPointId id, long expected, Prose reason, Instant at) {
        ours(id, expected).dismiss(reason, Moment.past(at));
    }

    private FrictionPoint ours(FrictionPointId id, long expected) {
        var point = points.byId(id);
        Stewards.of(point, places).requireMoving(CurrentActor.get());
        point.requireVersion(expected);
        return point;
    }
}
