package cx.atlas.touchpoint.usecase;

import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Departments;
import org.jspecify.annotations.Nullable;

/** A department that may take a touchpoint: one that exists here and is not archived; or nobody. */
final class OpenDepartment {

    private OpenDepartment() {}

    static void require(Departments departments, @Nullable DepartmentId id) {
        if (id != null
                && departments.findById(id).filter(found -> !found.archived()).isEmpty()) {
            throw RuleBroken.at("department", "touchpoint.error.departmentGone");
        }
    }
}
