package cx.atlas.workspace;

import cx.atlas.shared.WorkspaceId;

/** A workspace has just been opened; it is the current one, and listeners take part in the same transaction. */
public record WorkspaceOpened(WorkspaceId workspace) {}
