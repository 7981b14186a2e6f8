package cx.atlas.workspace.view;

import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.AccountId;
import java.util.List;
import java.util.Optional;

/** Reads in which workspaces a person is a member. */
public interface MembershipViews {

    /** By name. */
    List<MembershipRow> listMemberships(AccountId account);

    /** Where the person worked last, else the first one joined; empty where the person is member of none. */
    Optional<WorkspaceId> findHome(AccountId account);
}
