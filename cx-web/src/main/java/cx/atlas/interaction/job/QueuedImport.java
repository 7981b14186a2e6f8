package cx.atlas.interaction.job;

import cx.atlas.interaction.ImportId;
import cx.atlas.shared.WorkspaceId;
import java.util.UUID;

/** An import as the queue names it. */
record QueuedImport(WorkspaceId workspace, ImportId id) {

    static QueuedImport of(String name) {
        var parts = name.split("/");
        return new QueuedImport(new WorkspaceId(UUID.fromString(parts[0])), new ImportId(UUID.fromString(parts[1])));
    }

    String name() {
        return workspace.value() + "/" + id.value();
    }
}
