package cx.atlas.workspace.web;

import cx.atlas.workspace.Role;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The roles of the demo in the order in which somebody new should try them. */
final class DemoRoles {

    private static final List<Role> ORDER =
            List.of(Role.MARKETER, Role.CXO, Role.DEPARTMENT_LEAD, Role.ADMIN, Role.VIEWER);

    private DemoRoles() {}

    static List<Role> sorted(Collection<Role> roles) {
        return roles.stream().sorted(Comparator.comparing(ORDER::indexOf)).toList();
    }
}
