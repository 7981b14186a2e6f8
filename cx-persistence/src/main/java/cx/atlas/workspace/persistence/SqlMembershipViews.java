package cx.atlas.workspace.persistence;

import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.view.MembershipRow;
import cx.atlas.workspace.view.MembershipViews;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks over the wall, but only at the person's own memberships: the policy "own" on the table allows that. */
@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlMembershipViews implements MembershipViews {

    private final JdbcClient jdbc;

    @Override
    public List<MembershipRow> listMemberships(AccountId account) {
        return of(account)
                .sql("""
                        select w.id, w.name, w.demo, m.role from member m join workspace w on w.id = m.workspace_id
                         where m.account_id = ? order by lower(w.name), w.id
                        """)
                .param(account.value())
                .query((rs, index) -> new MembershipRow(
                        new WorkspaceId(rs.getObject("id", UUID.class)),
                        rs.getString("name"),
                        Role.valueOf(rs.getString("role")),
                        rs.getBoolean("demo")))
                .list();
    }

    @Override
    public Optional<WorkspaceId> findHome(AccountId account) {
        return of(account)
                .sql("""
                        select m.workspace_id from member m join account a on a.id = m.account_id
                         where a.id = ? order by m.workspace_id = a.last_workspace desc nulls last, m.joined_at limit 1
                        """)
                .param(account.value())
                .query(UUID.class)
                .optional()
                .map(WorkspaceId::new);
    }

    private JdbcClient of(AccountId account) {
        // A UUID: nothing to escape. Gone with the transaction.
        jdbc.sql("set local cx.account = '" + account.value() + "'").update();
        return jdbc;
    }
}
