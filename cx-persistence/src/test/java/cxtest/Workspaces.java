package cxtest;

import cx.atlas.shared.Ids;
import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.Role;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes workspaces and the people in them for tests. */
public final class Workspaces {

    private Workspaces() {}

    /** A new workspace, stored, and somebody with this role in it, stored as account and member. */
    public static Actor actor(JdbcClient jdbc, Role role) {
        var workspace = WorkspaceId.next();
        jdbc.sql("insert into workspace (id, version, name) values (?, 0, 'Acme')")
                .param(workspace.value())
                .update();
        return join(jdbc, workspace, role);
    }

    /** Somebody with an account who is member of no workspace, whatever the actor says. */
    public static Actor stranger(JdbcClient jdbc) {
        return new Actor(account(jdbc, "STRANGER"), WorkspaceId.next(), "STRANGER", Role.ADMIN, Set.of());
    }

    /** Somebody else with this role in a stored workspace. */
    public static Actor join(JdbcClient jdbc, WorkspaceId workspace, Role role) {
        var account = account(jdbc, role.name());
        jdbc.sql("""
                        with wall as materialized (select set_config('cx.workspace', ?, true))
                        insert into member (workspace_id, id, version, account_id, role)
                        select ?, ?, 0, ?, ? from wall
                        """)
                .params(workspace.value().toString(), workspace.value(), Ids.next(), account.value(), role.name())
                .update();
        return new Actor(account, workspace, role.name(), role, Set.of());
    }

    private static AccountId account(JdbcClient jdbc, String name) {
        var account = AccountId.next();
        jdbc.sql("insert into account (id, version, email, name) values (?, 0, ?, ?)")
                .params(account.value(), account.value() + "@example.com", name)
                .update();
        return account;
    }
}
