package cx.atlas.friction;

import cx.atlas.shared.Forbidden;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Permission;
import java.util.Set;

/**
 * Whose friction point it is to handle.
 *
 * @param departments those that own the touchpoints at its place
 */
public record Stewards(AccountId flaggedBy, Set<DepartmentId> departments) {

    public static Stewards of(FrictionPoint point, Places places) {
        return new Stewards(point.flaggedBy(), places.ownersAt(point.id()));
    }

    /** Status and owner: who manages all friction, or leads a department that owns the place. */
    public boolean allowMoving(Actor actor) {
        return actor.may(Permission.MANAGE_FRICTION) || departments.stream().anyMatch(actor::mayRecordFor);
    }

    /** The words and the evidence: also who flagged it. */
    public boolean allowDescribing(Actor actor) {
        return allowMoving(actor) || (actor.may(Permission.FLAG_FRICTION) && flaggedBy.equals(actor.accountId()));
    }

    public void requireMoving(Actor actor) {
        require(allowMoving(actor));
    }

    public void requireDescribing(Actor actor) {
        require(allowDescribing(actor));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new Forbidden();
        }
    }
}
