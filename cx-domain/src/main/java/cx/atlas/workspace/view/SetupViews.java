package cx.atlas.workspace.view;

import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Role;
import java.util.List;
import java.util.Optional;

/** Reads how far this installation is set up. */
public interface SetupViews {

    /** Nobody has opened anything yet, not even the demo. */
    boolean isEmpty();

    /** No workspace but the demo exists, so a first one may be opened. */
    boolean isOpen();

    /** The roles in which the demo can be entered; none where there is no demo. */
    List<Role> listDemoRoles();

    /** The account of the demo with this role. */
    Optional<AccountId> findDemoAccount(Role role);
}
