package cx.atlas.workspace.web;

import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.usecase.KeepDepartments.Description;
import cx.atlas.workspace.view.DepartmentRow;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a person types of a department.
 *
 * @param version the version that the form was drawn from; 0 for a new one
 */
record DepartmentForm(
        long version,

        @NotBlank(message = "{error.name.empty}") @Size(max = Name.MAX, message = "{error.name.tooLong}")
        String name,

        boolean frontstage,

        String purpose,

        String intendedFeeling,

        List<UUID> leads) {

    DepartmentForm {
        leads = leads == null
                ? List.of()
                : leads.stream().filter(Objects::nonNull).toList();
    }

    static DepartmentForm empty() {
        return new DepartmentForm(0, "", true, "", "", List.of());
    }

    static DepartmentForm of(DepartmentRow row) {
        return new DepartmentForm(
                row.version(), row.name(), row.frontstage(), row.purpose(), row.intendedFeeling(), row.leadIds());
    }

    Description description() {
        return new Description(
                new Name(name), frontstage, Prose.at("purpose", purpose), Prose.at("intendedFeeling", intendedFeeling));
    }

    Set<AccountId> leadAccounts() {
        return leads.stream().map(AccountId::new).collect(Collectors.toSet());
    }
}
