package cx.atlas.workspace.persistence;

import cx.atlas.workspace.Department;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Departments;
import org.springframework.data.repository.Repository;

interface JpaDepartments extends Departments, Repository<Department, DepartmentId> {}
