package cx.atlas.workspace.web;

import cx.atlas.workspace.Role;
import jakarta.validation.constraints.NotNull;

/**
 * The role that a member shall have.
 *
 * @param version the version that the form was drawn from
 */
record RoleForm(
        long version,
        @NotNull(message = "{workspace.role.empty}") Role role) {}
