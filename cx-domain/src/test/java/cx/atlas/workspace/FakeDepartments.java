package cx.atlas.workspace;

import cx.atlas.shared.FakeStorage;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Departments in memory. */
public class FakeDepartments implements Departments {

    private final Map<DepartmentId, Department> stored = new LinkedHashMap<>();

    /** A stored department of this name. */
    public Department founded(String name) {
        return save(new Department(DepartmentId.next(), new Name(name), true, Prose.NONE, Prose.NONE, 1));
    }

    @Override
    public Optional<Department> findById(DepartmentId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Department save(Department department) {
        stored.put(department.id(), FakeStorage.stored(department));
        return department;
    }

    @Override
    public List<Department> listLedBy(AccountId account) {
        return stored.values().stream()
                .filter(one -> one.leads().contains(account))
                .toList();
    }

    @Override
    public long count() {
        return stored.size();
    }

    @Override
    public boolean existsByNameValueIgnoreCaseAndIdNot(String name, DepartmentId except) {
        return stored.values().stream()
                .anyMatch(one ->
                        one.name().value().equalsIgnoreCase(name) && !one.id().equals(except));
    }
}
