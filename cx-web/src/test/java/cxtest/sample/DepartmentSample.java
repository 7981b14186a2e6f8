package cxtest.sample;

import cx.atlas.shared.Ids;
import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.workspace.usecase.KeepDepartments;
import cx.atlas.workspace.usecase.KeepDepartments.Description;
import cxtest.web.Sample;
import java.util.Set;

record DepartmentSample(KeepDepartments keep) implements Sample {

    @Override
    public String name() {
        return "department";
    }

    @Override
    public String make() {
        var said = new Description(new Name("Department " + Ids.next()), true, Prose.NONE, Prose.NONE);
        return keep.found(said, Set.of()).value().toString();
    }
}
