package cx.atlas.workspace;

import cx.atlas.shared.NotFound;
import cx.atlas.shared.WorkspaceId;
import java.util.Optional;

/** All workspaces of this installation. */
public interface Workspaces {

    Optional<Workspace> findById(WorkspaceId id);

    default Workspace byId(WorkspaceId id) {
        return findById(id).orElseThrow(() -> new NotFound("workspace"));
    }

    boolean existsByDemo(boolean demo);

    Workspace save(Workspace workspace);

    /** Waits until nobody else opens a workspace, or the demo; holds until the end of the transaction. */
    void takeTurn(boolean demo);
}
