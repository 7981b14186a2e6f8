package cx.atlas.workspace.web;

import cx.atlas.shared.Name;
import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.WorkspaceSettings;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the first person types: the workspace, and the account of its administrator. */
record SetupForm(
        @Nullable String code,

        @NotBlank(message = "{workspace.setup.workspace.empty}") @Size(max = Name.MAX, message = "{error.name.tooLong}")
        String workspace,

        String zone,
        String currency,

        @NotBlank(message = "{error.name.empty}") @Size(max = Name.MAX, message = "{error.name.tooLong}")
        String name,

        @NotBlank(message = "{workspace.email.empty}")
        @Size(max = EmailAddress.MAX, message = "{workspace.email.invalid}")
        String email,

        @NotEmpty(message = "{workspace.password.empty}") String password) {

    SetupForm {
        zone = zone == null ? "" : zone;
        currency = currency == null ? "" : currency;
    }

    WorkspaceSettings settings() {
        return WorkspaceSettings.of(workspace, zone, currency);
    }
}
