package cx.atlas.workspace.persistence;

import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.WorkspaceFacts;
import cx.atlas.workspace.view.ActorViews;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Called in the workspace in question: the wall hides every other. */
@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlActorViews implements ActorViews {

    private final JdbcClient jdbc;

    @Override
    public Optional<Actor> findActor(AccountId account, WorkspaceId workspace) {
        return jdbc.sql("""
                        select a.name, m.role, w.name workspace, w.zone, w.currency, w.demo,
                               coalesce((select array_agg(l.department_id) from department_leads l
                                          where l.workspace_id = m.workspace_id and l.leads = a.id), '{}') leads
                          from member m join account a on a.id = m.account_id join workspace w on w.id = m.workspace_id
                         where m.account_id = :account and m.workspace_id = :workspace and a.enabled
                        """)
                .param("account", account.value())
                .param("workspace", workspace.value())
                .query((rs, index) -> new Actor(
                        account,
                        workspace,
                        rs.getString("name"),
                        Role.valueOf(rs.getString("role")),
                        Arrays.stream((UUID[]) rs.getArray("leads").getArray())
                                .map(DepartmentId::new)
                                .collect(Collectors.toSet()),
                        new WorkspaceFacts(
                                rs.getString("workspace"),
                                ZoneId.of(rs.getString("zone")),
                                rs.getString("currency"),
                                rs.getBoolean("demo"))))
                .optional();
    }
}
