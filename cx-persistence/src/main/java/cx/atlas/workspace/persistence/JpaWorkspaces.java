package cx.atlas.workspace.persistence;

import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.Workspace;
import cx.atlas.workspace.Workspaces;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaWorkspaces extends Workspaces, Repository<Workspace, WorkspaceId> {

    @Override
    default void takeTurn() {
        advisoryLock();
    }

    /** The key is any number that nobody else uses. */
    @Query(value = "select count(*) from (select pg_advisory_xact_lock(3141592)) turn", nativeQuery = true)
    long advisoryLock();
}
