package cx.atlas.insight.persistence;

import cx.atlas.insight.view.DepartmentReach;
import cx.atlas.insight.view.DepartmentReachViews;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Permission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlDepartmentReachViews implements DepartmentReachViews {

    private static final String DRAWN = """
              from touchpoint t
              join seen_touchpoints(:drafts) c on c.workspace_id = t.workspace_id and c.touchpoint_id = t.id
              join journey j on j.id = c.journey_id and not j.archived
              join seen_steps(:drafts) st on st.workspace_id = c.workspace_id and st.id = c.step_id
             where t.department_id = :department and not t.archived
            """;

    private final JdbcClient jdbc;

    @Override
    public DepartmentReach reach(DepartmentId department) {
        var stages = stages(department);
        return jdbc.sql("select count(distinct j.id) journeys, count(distinct st.id) steps" + DRAWN)
                .param("department", department.value())
                .param("drafts", CurrentActor.may(Permission.SEE_DRAFTS))
                .query((rs, index) -> new DepartmentReach(rs.getLong("journeys"), rs.getLong("steps"), stages))
                .single();
    }

    private Map<UUID, List<String>> stages(DepartmentId department) {
        var stages = new HashMap<UUID, List<String>>();
        jdbc.sql("""
                        select d.id, array_agg(d.name order by d.place, d.name) stages
                          from (select t.id, st.stage as name, min(st.stage_rank) place %s group by 1, 2) d
                         group by 1
                        """.formatted(DRAWN))
                .param("department", department.value())
                .param("drafts", CurrentActor.may(Permission.SEE_DRAFTS))
                .query(row -> {
                    stages.put(row.getObject("id", UUID.class), List.of((String[])
                            row.getArray("stages").getArray()));
                });
        return stages;
    }
}
