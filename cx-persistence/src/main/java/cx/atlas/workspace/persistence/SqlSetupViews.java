package cx.atlas.workspace.persistence;

import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.view.SetupViews;
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
class SqlSetupViews implements SetupViews {

    private static final String CAST = " from member m join account a on a.id = m.account_id and a.demo and a.enabled ";

    private final JdbcClient jdbc;

    @Override
    public boolean isEmpty() {
        return !exists("select exists (select from workspace) or exists (select from account)");
    }

    @Override
    public boolean isOpen() {
        return !exists("select exists (select from workspace where not demo)");
    }

    @Override
    public List<Role> listDemoRoles() {
        enterDemo();
        return jdbc.sql("select distinct m.role" + CAST)
                .query((rs, index) -> Role.valueOf(rs.getString(1)))
                .list();
    }

    @Override
    public Optional<AccountId> findDemoAccount(Role role) {
        enterDemo();
        return jdbc.sql("select a.id" + CAST + "where m.role = ? order by a.id limit 1")
                .param(role.name())
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** For this transaction, which belongs to nobody yet; without a demo it sees no member at all. */
    private void enterDemo() {
        jdbc.sql("""
                        select set_config('cx.workspace', coalesce((select id::text from workspace where demo limit 1), ''), true)
                        """).query(String.class).single();
    }

    private boolean exists(String sql) {
        return jdbc.sql(sql).query(Boolean.class).single();
    }
}
