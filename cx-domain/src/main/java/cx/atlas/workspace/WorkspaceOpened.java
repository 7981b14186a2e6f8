package cx.atlas.workspace;

import cx.atlas.shared.WorkspaceId;

/** A workspace has just been opened; listeners take part in the same transaction, acting as its first administrator. */
public record WorkspaceOpened(WorkspaceId workspace) {}
