package cx.atlas.workspace.web;

import cx.atlas.shared.Name;
import cx.atlas.workspace.WorkspaceSettings;
import cx.atlas.workspace.view.WorkspaceView;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What an administrator says of a workspace.
 *
 * @param version the version that the form was drawn from; 0 for a new one
 */
record WorkspaceForm(
        long version,

        @NotBlank(message = "{workspace.setup.workspace.empty}") @Size(max = Name.MAX, message = "{error.name.tooLong}")
        String name,

        String zone,
        String currency) {

    WorkspaceForm {
        zone = zone == null ? "" : zone;
        currency = currency == null ? "" : currency;
    }

    static WorkspaceForm of(WorkspaceView view) {
        return new WorkspaceForm(
                view.version(),
                view.name(),
                view.zone().getId(),
                view.currency().getCurrencyCode());
    }

    WorkspaceSettings settings() {
        return WorkspaceSettings.of(name, zone, currency);
    }
}
