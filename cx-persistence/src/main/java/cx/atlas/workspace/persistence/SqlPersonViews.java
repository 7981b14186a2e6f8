package cx.atlas.workspace.persistence;

import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.view.PersonRow;
import cx.atlas.workspace.view.PersonViews;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlPersonViews implements PersonViews {

    private final JdbcClient jdbc;

    @Override
    public List<PersonRow> listPeople() {
        return jdbc.sql("""
                        select a.id, a.name, m.role from member m join account a on a.id = m.account_id
                         where m.workspace_id = :workspace and a.enabled order by lower(a.name), a.id
                        """)
                .param("workspace", CurrentWorkspace.required().value())
                .query((rs, index) -> new PersonRow(
                        rs.getObject("id", UUID.class), rs.getString("name"), Role.valueOf(rs.getString("role"))))
                .list();
    }
}
