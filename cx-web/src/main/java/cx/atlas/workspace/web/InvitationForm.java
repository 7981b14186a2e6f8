package cx.atlas.workspace.web;

import cx.atlas.workspace.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Whom an administrator invites, and as what. */
record InvitationForm(
        @NotBlank(message = "{workspace.email.empty}") String email,
        @NotNull(message = "{workspace.role.empty}") Role role) {}
