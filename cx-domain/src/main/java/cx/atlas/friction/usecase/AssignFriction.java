package cx.atlas.friction.usecase;

import cx.atlas.friction.FrictionPointId;
import cx.atlas.friction.FrictionPoints;
import cx.atlas.friction.Places;
import cx.atlas.friction.Stewards;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.view.PersonViews;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Say who sees to a friction point. */
@UseCase
@RequiredArgsConstructor
public class AssignFriction {

    private final FrictionPoints points;
    private final PersonViews people;
    private final Places places;

    /** @param owner a member of the workspace, or null for nobody yet */
    public void assign(FrictionPointId id, long expected, @Nullable AccountId owner) {
        var point = points.byId(id);
        Stewards.of(point, places).requireMoving(CurrentActor.get());
        point.requireVersion(expected);
        if (owner != null
                && people.listPeople().stream().noneMatch(p -> p.account().equals(owner.value()))) {
            throw RuleBroken.at("owner", "friction.error.owner");
        }
        point.assignTo(owner, Instant.now());
    }
}
