package cx.atlas.workspace;

import cx.atlas.shared.NotFound;
import java.util.List;
import java.util.Optional;

/** The departments of the current workspace. */
public interface Departments {

    Optional<Department> findById(DepartmentId id);

    default Department byId(DepartmentId id) {
        return findById(id).orElseThrow(() -> new NotFound("department"));
    }

    List<Department> listLedBy(AccountId account);

    Department save(Department department);

    long count();

    boolean existsByNameValueIgnoreCaseAndIdNot(String name, DepartmentId except);
}
