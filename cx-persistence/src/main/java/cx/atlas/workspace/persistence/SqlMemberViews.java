package cx.atlas.workspace.persistence;

import cx.atlas.workspace.InvitationToken;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.view.InvitationRow;
import cx.atlas.workspace.view.InvitationView;
import cx.atlas.workspace.view.MemberRow;
import cx.atlas.workspace.view.MemberViews;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlMemberViews implements MemberViews {

    private final JdbcClient jdbc;

    @Override
    public List<MemberRow> listMembers() {
        return jdbc.sql("""
                        select m.id, m.version, a.id account, a.name, a.email, m.role, m.joined_at,
                               array(select d.name from department d
                                       join department_leads l on l.workspace_id = d.workspace_id and l.department_id = d.id
                                      where l.leads = a.id order by lower(d.name)) leads
                          from member m join account a on a.id = m.account_id
                         order by lower(a.name), a.id
                        """)
                .query((rs, index) -> new MemberRow(
                        rs.getObject("id", UUID.class),
                        rs.getLong("version"),
                        rs.getObject("account", UUID.class),
                        rs.getString("name"),
                        rs.getString("email"),
                        Role.valueOf(rs.getString("role")),
                        rs.getTimestamp("joined_at").toInstant(),
                        List.of((String[]) rs.getArray("leads").getArray())))
                .list();
    }

    @Override
    public List<InvitationRow> listInvitations() {
        return jdbc.sql("""
                        select i.id, i.email, i.role, a.name invited_by, i.expires_at, i.expires_at < now() expired
                          from invitation i join account a on a.id = i.invited_by
                         where i.accepted_at is null order by i.created_at desc, i.id
                        """)
                .query((rs, index) -> new InvitationRow(
                        rs.getObject("id", UUID.class),
                        rs.getString("email"),
                        Role.valueOf(rs.getString("role")),
                        rs.getString("invited_by"),
                        rs.getTimestamp("expires_at").toInstant(),
                        rs.getBoolean("expired")))
                .list();
    }

    @Override
    public Optional<InvitationView> findInvitation(InvitationToken token) {
        return jdbc.sql("""
                        select w.name workspace, i.email, i.role, a.name invited_by,
                               exists (select from account e where e.email = i.email) account_exists
                          from invitation i join workspace w on w.id = i.workspace_id join account a on a.id = i.invited_by
                         where i.token_hash = ? and i.accepted_at is null and i.expires_at > now()
                        """)
                .param(token.hash())
                .query((rs, index) -> new InvitationView(
                        rs.getString("workspace"),
                        rs.getString("email"),
                        Role.valueOf(rs.getString("role")),
                        rs.getString("invited_by"),
                        rs.getBoolean("account_exists")))
                .optional();
    }
}
