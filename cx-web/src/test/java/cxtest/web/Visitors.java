package cxtest.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cx.atlas.workspace.Actor;
import cx.atlas.workspace.Role;
import cxtest.Workspaces;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Everybody who may knock: each role of a workspace, another workspace's administrator, a stranger, nobody. */
public final class Visitors {

    private final Map<Role, Actor> members = new EnumMap<>(Role.class);
    private final Actor neighbour;
    private final Actor stranger;

    public Visitors(JdbcClient jdbc) {
        var admin = Workspaces.actor(jdbc, Role.ADMIN);
        for (var role : Role.values()) {
            members.put(role, role == Role.ADMIN ? admin : Workspaces.join(jdbc, admin.workspaceId(), role));
        }
        neighbour = Workspaces.actor(jdbc, Role.ADMIN);
        stranger = Workspaces.stranger(jdbc);
    }

    public Actor administrator() {
        return members.get(Role.ADMIN);
    }

    public RequestPostProcessor member(Role role) {
        return As.as(members.get(role));
    }

    /** Administrator of another workspace. */
    public RequestPostProcessor neighbour() {
        return As.as(neighbour);
    }

    /** Signed in, but no longer member of the workspace that the session is in. */
    public RequestPostProcessor stranger() {
        return As.as(stranger);
    }

    public RequestPostProcessor anonymous() {
        return csrf();
    }
}
