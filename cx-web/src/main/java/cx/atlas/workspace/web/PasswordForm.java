package cx.atlas.workspace.web;

import jakarta.validation.constraints.NotEmpty;

/** The password that a person has, and the one that the person wants. */
record PasswordForm(
        @NotEmpty(message = "{workspace.password.empty}") String currentPassword,
        @NotEmpty(message = "{workspace.password.empty}") String password) {

    static final PasswordForm EMPTY = new PasswordForm("", "");
}
