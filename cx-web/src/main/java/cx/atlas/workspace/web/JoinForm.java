package cx.atlas.workspace.web;

import cx.atlas.shared.Name;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** What somebody types who accepts an invitation with a new account. */
record JoinForm(
        @NotBlank(message = "{error.name.empty}") @Size(max = Name.MAX, message = "{error.name.tooLong}")
        String name,

        @NotEmpty(message = "{workspace.password.empty}") String password) {}
