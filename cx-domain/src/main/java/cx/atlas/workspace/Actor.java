package cx.atlas.workspace;

import cx.atlas.shared.Forbidden;
import cx.atlas.shared.WorkspaceId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who acts: a member of a workspace with a role, and the departments that the member leads. */
public record Actor(
        AccountId accountId,
        WorkspaceId workspaceId,
        String name,
        Role role,
        Set<DepartmentId> leads,
        WorkspaceFacts workspace) {

    public Actor {
        leads = Set.copyOf(leads);
    }

    /** For work without a screen. */
    public Actor(AccountId accountId, WorkspaceId workspaceId, String name, Role role, Set<DepartmentId> leads) {
        this(accountId, workspaceId, name, role, leads, WorkspaceFacts.NONE);
    }

    public boolean may(Permission permission) {
        return role.may(permission);
    }

    /** Refuses with {@link Forbidden} what the role does not allow. */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new Forbidden();
        }
    }

    /** Whether the actor may change touchpoints of this department; null is a touchpoint that nobody owns. */
    public boolean mayRecordFor(@Nullable DepartmentId department) {
        return may(Permission.EDIT_ALL_TOUCHPOINTS)
                || (may(Permission.RECORD_TOUCHPOINTS) && department != null && leads.contains(department));
    }

    /** Refuses with {@link Forbidden} changes of another department's touchpoints. */
    public void requireRecordFor(@Nullable DepartmentId department) {
        if (!mayRecordFor(department)) {
            throw new Forbidden();
        }
    }
}
