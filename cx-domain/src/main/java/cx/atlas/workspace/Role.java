package cx.atlas.workspace;

import static cx.atlas.workspace.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** What a member is in a workspace, and by that what the member may do. */
public enum Role {
    ADMIN(EnumSet.allOf(Permission.class)),
    CXO(EnumSet.of(EDIT_STRATEGY, EDIT_DEPARTMENTS, SEE_DRAFTS, FLAG_FRICTION, MANAGE_FRICTION)),
    MARKETER(EnumSet.of(
            EDIT_STRATEGY,
            EDIT_DEPARTMENTS,
            EDIT_CHANNELS,
            EDIT_PERSONAS,
            RECORD_TOUCHPOINTS,
            EDIT_ALL_TOUCHPOINTS,
            EDIT_JOURNEYS,
            SEE_DRAFTS,
            FLAG_FRICTION,
            MANAGE_FRICTION,
            IMPORT_DATA)),
    DEPARTMENT_LEAD(EnumSet.of(RECORD_TOUCHPOINTS, FLAG_FRICTION)),
    VIEWER(EnumSet.noneOf(Permission.class));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
