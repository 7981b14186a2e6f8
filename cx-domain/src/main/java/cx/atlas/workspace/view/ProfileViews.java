package cx.atlas.workspace.view;

import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.AccountId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the signed-in person freshly for each request, so that a changed role or a disabled account holds at once. */
public interface ProfileViews {

    /** Called in the workspace, if there is one. Empty where the account is gone or disabled. */
    Optional<Profile> findProfile(AccountId account, @Nullable WorkspaceId workspace);
}
