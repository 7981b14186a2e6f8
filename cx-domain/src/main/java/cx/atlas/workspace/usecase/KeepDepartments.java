package cx.atlas.workspace.usecase;

import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.UseCase;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Department;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Departments;
import cx.atlas.workspace.Members;
import cx.atlas.workspace.Permission;
import java.util.Set;
import lombok.RequiredArgsConstructor;

/** Found, describe, archive and restore departments. */
@UseCase
@RequiredArgsConstructor
public class KeepDepartments {

    private final Departments departments;
    private final Members members;

    /** What a person says of a department. */
    public record Description(Name name, boolean frontstage, Prose purpose, Prose intendedFeeling) {}

    public DepartmentId found(Description said, Set<AccountId> leads) {
        CurrentActor.require(Permission.EDIT_DEPARTMENTS);
        var id = DepartmentId.next();
        requireNewName(said.name(), id);
        var department = new Department(
                id,
                said.name(),
                said.frontstage(),
                said.purpose(),
                said.intendedFeeling(),
                (int) departments.count() + 1);
        beLedBy(department, leads);
        return departments.save(department).id();
    }

    /** @param expected the version that the form was drawn from */
    public void describe(DepartmentId id, long expected, Description said, Set<AccountId> leads) {
        CurrentActor.require(Permission.EDIT_DEPARTMENTS);
        var department = departments.byId(id);
        department.requireVersion(expected);
        requireNewName(said.name(), id);
        department.describe(said.name(), said.frontstage(), said.purpose(), said.intendedFeeling());
        beLedBy(department, leads);
    }

    public void archive(DepartmentId id) {
        CurrentActor.require(Permission.EDIT_DEPARTMENTS);
        departments.byId(id).archive();
    }

    public void restore(DepartmentId id) {
        CurrentActor.require(Permission.EDIT_DEPARTMENTS);
        departments.byId(id).restore();
    }

    /** Who leads it already may stay; who is to lead it from now on is a member. */
    private void beLedBy(Department department, Set<AccountId> leads) {
        for (var lead : leads) {
            if (!department.leads().contains(lead)
                    && members.findByAccountId(lead).isEmpty()) {
                throw RuleBroken.at("leads", "workspace.department.error.lead");
            }
        }
        department.beLedBy(leads);
    }

    private void requireNewName(Name name, DepartmentId except) {
        if (departments.existsByNameValueIgnoreCaseAndIdNot(name.value(), except)) {
            throw RuleBroken.at("name", "error.name.taken", name.value());
        }
    }
}
