package cx.atlas.workspace.view;

import cx.atlas.workspace.DepartmentId;
import java.util.List;
import java.util.Optional;

/** Reads departments for screens. */
public interface DepartmentViews {

    /** By name; archived ones only where asked for. */
    List<DepartmentRow> listDepartments(boolean archived);

    Optional<DepartmentRow> findDepartment(DepartmentId id);
}
