package cx.atlas.workspace.persistence;

import cx.atlas.shared.WorkspaceId;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Language;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.Theme;
import cx.atlas.workspace.WorkspaceFacts;
import cx.atlas.workspace.view.ActorViews;
import cx.atlas.workspace.view.Profile;
import cx.atlas.workspace.view.ProfileViews;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Called in the workspace in question: the wall hides every other. One statement, since each request runs it. */
@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlProfileViews implements ProfileViews, ActorViews {

    private static final String PROFILE = """
            select a.id account, a.email, a.name account_name, a.locale, a.theme, a.demo account_demo, m.role,
                   w.id, w.name workspace, w.zone, w.currency, w.demo,
                   array(select l.department_id from department_leads l
                          where l.workspace_id = m.workspace_id and l.leads = a.id) leads,
                   (select count(*) from notice n join journey j on j.workspace_id = n.workspace_id and j.id = n.journey
                     where n.workspace_id = m.workspace_id and n.recipient = a.id and n.read_at is null
                       and (j.status = 'PUBLISHED' or m.role = any (:drafts))) unread
              from account a
              left join member m on m.workspace_id = cast(:workspace as uuid) and m.account_id = a.id
              left join workspace w on w.id = m.workspace_id
             where a.id = :account and a.enabled
            """;

    private static final String[] SEE_DRAFTS = Arrays.stream(Role.values())
            .filter(role -> role.may(Permission.SEE_DRAFTS))
            .map(Role::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    @Override
    public Optional<Profile> findProfile(AccountId account, @Nullable WorkspaceId workspace) {
        return jdbc.sql(PROFILE)
                .param("account", account.value())
                .param("workspace", workspace == null ? null : workspace.value())
                .param("drafts", SEE_DRAFTS, Types.ARRAY)
                .query(SqlProfileViews::profile)
                .optional();
    }

    @Override
    public Optional<Actor> findActor(AccountId account, WorkspaceId workspace) {
        return findProfile(account, workspace).map(Profile::actor);
    }

    private static Profile profile(ResultSet rs, int index) throws SQLException {
        var locale = rs.getString("locale");
        var theme = rs.getString("theme");
        var account = new AccountId(rs.getObject("account", UUID.class));
        var isMember = rs.getString("role") != null;
        return new Profile(
                account,
                rs.getString("email"),
                rs.getString("account_name"),
                locale == null ? null : Language.valueOf(locale),
                theme == null ? null : Theme.valueOf(theme),
                rs.getBoolean("account_demo"),
                rs.getLong("unread"),
                isMember ? actor(rs, account) : null);
    }

    private static Actor actor(ResultSet rs, AccountId account) throws SQLException {
        var workspace = new WorkspaceId(rs.getObject("id", UUID.class));
        var role = Role.valueOf(rs.getString("role"));
        return new Actor(account, workspace, rs.getString("account_name"), role, leads(rs), facts(rs));
    }

    private static WorkspaceFacts facts(ResultSet rs) throws SQLException {
        return new WorkspaceFacts(
                rs.getString("workspace"),
                ZoneId.of(rs.getString("zone")),
                rs.getString("currency"),
                rs.getBoolean("demo"));
    }

    private static Set<DepartmentId> leads(ResultSet rs) throws SQLException {
        return Arrays.stream((UUID[]) rs.getArray("leads").getArray())
                .map(DepartmentId::new)
                .collect(Collectors.toSet());
    }
}
