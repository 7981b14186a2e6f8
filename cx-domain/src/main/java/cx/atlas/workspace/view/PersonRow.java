package cx.atlas.workspace.view;

import cx.atlas.workspace.Role;
import java.util.UUID;

/** A member as pickers show one: the account, the name and the role. */
public record PersonRow(UUID account, String name, Role role) {}
