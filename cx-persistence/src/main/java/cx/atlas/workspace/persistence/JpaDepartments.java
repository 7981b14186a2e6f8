package cx.atlas.workspace.persistence;

import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Department;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Departments;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaDepartments extends Departments, Repository<Department, DepartmentId> {

    @Override
    @Query("select d from Department d join d.leads lead where lead.value = :#{#account.value()}")
    List<Department> listLedBy(AccountId account);
}
