package cx.atlas.workspace.view;

import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Actor;
import java.util.Optional;

/** Reads as whom an account acts in a workspace, freshly for each request, so that a changed role holds at once. */
public interface ActorViews {

    /** Empty where the account is disabled or not a member. */
    Optional<Actor> findActor(AccountId account, WorkspaceId workspace);
}
