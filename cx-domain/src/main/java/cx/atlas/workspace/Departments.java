package cx.atlas.workspace;

import cx.atlas.shared.NotFound;
import java.util.Optional;

/** The departments of the current workspace. */
public interface Departments {

    Optional<Department> findById(DepartmentId id);

    default Department byId(DepartmentId id) {
        return findById(id).orElseThrow(() -> new NotFound("department"));
    }

    Department save(Department department);

    long count();

    boolean existsByNameValueIgnoreCaseAndIdNot(String name, DepartmentId except);
}
