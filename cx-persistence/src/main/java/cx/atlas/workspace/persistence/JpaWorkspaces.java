package cx.atlas.workspace.persistence;

import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.Workspace;
import cx.atlas.workspace.Workspaces;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaWorkspaces extends Workspaces, Repository<Workspace, WorkspaceId> {

    @Override
    default void takeTurn(boolean demo) {
        advisoryLock(demo ? 3141593 : 3141592);
    }

    /** The keys are any numbers that nobody else uses. */
    @Query(value = "select count(*) from (select pg_advisory_xact_lock(:key)) turn", nativeQuery = true)
    long advisoryLock(long key);
}
