package cx.atlas.workspace.persistence;

import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.view.DepartmentRow;
import cx.atlas.workspace.view.DepartmentViews;
import java.sql.ResultSet;
import java.sql.SQLException;
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
class SqlDepartmentViews implements DepartmentViews {

    private static final String ROWS = """
            select d.id, d.version, d.name, d.frontstage, d.purpose, d.intended_feeling, d.hue, d.archived,
                   (select count(*) from touchpoint t where t.workspace_id = d.workspace_id and t.department_id = d.id and not t.archived) touchpoints,
                   coalesce((select array_agg(a.name order by a.name) from department_leads l join account a on a.id = l.leads
                              where l.workspace_id = d.workspace_id and l.department_id = d.id), '{}') leads,
                   coalesce((select array_agg(l.leads) from department_leads l
                              where l.workspace_id = d.workspace_id and l.department_id = d.id), '{}') lead_ids
              from department d
            """;

    private final JdbcClient jdbc;

    @Override
    public List<DepartmentRow> listDepartments(boolean archived) {
        return jdbc.sql(ROWS + " where d.archived <= :archived order by lower(d.name), d.id")
                .param("archived", archived)
                .query(SqlDepartmentViews::row)
                .list();
    }

    @Override
    public Optional<DepartmentRow> findDepartment(DepartmentId id) {
        return jdbc.sql(ROWS + " where d.id = :id")
                .param("id", id.value())
                .query(SqlDepartmentViews::row)
                .optional();
    }

    private static DepartmentRow row(ResultSet rs, int index) throws SQLException {
        return new DepartmentRow(
                rs.getObject("id", UUID.class),
                rs.getLong("version"),
                rs.getString("name"),
                rs.getBoolean("frontstage"),
                rs.getString("purpose"),
                rs.getString("intended_feeling"),
                rs.getInt("hue"),
                rs.getBoolean("archived"),
                List.of((String[]) rs.getArray("leads").getArray()),
                List.of((UUID[]) rs.getArray("lead_ids").getArray()),
                rs.getLong("touchpoints"));
    }
}
