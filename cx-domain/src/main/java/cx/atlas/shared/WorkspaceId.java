package cx.atlas.shared;

import java.util.UUID;

/** The identity of a workspace: the wall that no data crosses. */
public record WorkspaceId(UUID value) {

    public static WorkspaceId next() {
        return new WorkspaceId(Ids.next());
    }
}
