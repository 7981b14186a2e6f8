package cx.atlas.workspace.view;

import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.Role;

/** A workspace that a person is member of. */
public record MembershipRow(WorkspaceId workspace, String name, Role role, boolean demo) {}
