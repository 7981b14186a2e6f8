package cx.atlas.workspace;

import cx.atlas.shared.Ids;
import java.util.UUID;

/** The identity of a department. */
public record DepartmentId(UUID value) {

    public static DepartmentId next() {
        return new DepartmentId(Ids.next());
    }
}
