package cx.atlas.workspace;

import cx.atlas.shared.WorkspaceId;
import java.util.Set;

/** The people of the tests. */
public final class Cast {

    private static final WorkspaceId ACME = WorkspaceId.next();

    private Cast() {}

    /** Somebody with this role, who leads these departments. */
    public static Actor actor(Role role, DepartmentId... leads) {
        return new Actor(AccountId.next(), ACME, role.name(), role, Set.of(leads));
    }
}
