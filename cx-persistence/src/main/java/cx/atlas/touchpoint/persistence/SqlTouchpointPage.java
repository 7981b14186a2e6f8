package cx.atlas.touchpoint.persistence;

import cx.atlas.strategy.Element;
import cx.atlas.touchpoint.view.TouchpointView;
import cx.atlas.touchpoint.view.TouchpointView.Friction;
import cx.atlas.touchpoint.view.TouchpointView.Served;
import cx.atlas.touchpoint.view.TouchpointView.Use;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A touchpoint with what it serves, where it is drawn and what hurts there: four statements. */
@Component
@RequiredArgsConstructor
class SqlTouchpointPage {

    private final JdbcClient jdbc;

    Optional<TouchpointView> find(UUID id) {
        return jdbc.sql("""
                        select t.*, c.name channel, c.icon, d.name department, coalesce(d.hue, 0) hue
                          from touchpoint t join channel c on c.id = t.channel_id left join department d on d.id = t.department_id
                         where t.id = :id
                        """).param("id", id).query(this::view).optional();
    }

    private TouchpointView view(ResultSet rs, int index) throws SQLException {
        var id = rs.getObject("id", UUID.class);
        return new TouchpointView(
                id,
                rs.getLong("version"),
                rs.getString("name"),
                rs.getObject("channel_id", UUID.class),
                rs.getString("channel"),
                rs.getString("icon"),
                rs.getObject("department_id", UUID.class),
                rs.getString("department"),
                rs.getInt("hue"),
                rs.getBoolean("frontstage"),
                rs.getString("description"),
                rs.getString("intended_feeling"),
                rs.getString("expectation"),
                rs.getBoolean("archived"),
                rs.getTimestamp("created_at").toInstant(),
                served(id),
                uses(id),
                frictions(id));
    }

    private List<Served> served(UUID id) {
        return jdbc.sql("""
                        select i.id, i.element, i.name, i.archived from touchpoint_serves s join strategy_item i on i.id = s.serves
                         where s.touchpoint_id = :id order by lower(i.name), i.id
                        """)
                .param("id", id)
                .query((rs, index) -> new Served(
                        rs.getObject("id", UUID.class),
                        Element.valueOf(rs.getString("element")),
                        rs.getString("name"),
                        rs.getBoolean("archived")))
                .list();
    }

    private List<Use> uses(UUID id) {
        return jdbc.sql("""
                        select j.id journey_id, j.title journey, st.id step_id, st.stage, st.name step, st.moment_of_truth
                          from seen_steps(:drafts) st
                          join journey j on j.workspace_id = st.workspace_id and j.id = st.journey_id and not j.archived
                         where st.id in (select k.step_id from seen_touchpoints(:drafts) k where k.touchpoint_id = :id)
                         order by lower(j.title), j.id, array_position(array['BEFORE', 'DURING', 'AFTER'], st.phase), st.stage_rank, st.rank
                        """)
                .param("id", id)
                .param("drafts", CurrentActor.may(Permission.SEE_DRAFTS))
                .query(Use.class)
                .list();
    }

    private List<Friction> frictions(UUID id) {
        return jdbc.sql("""
                        select id, words, kind, severity, status, flagged_at from friction_point where touchpoint_id = :id
                         order by status in ('OPEN', 'FIXING', 'CHECK') desc,
                                  array_position(array['HIGH', 'MEDIUM', 'LOW'], severity), flagged_at desc
                         limit 50
                        """)
                .param("id", id)
                .query((rs, index) -> new Friction(
                        rs.getObject("id", UUID.class),
                        rs.getString("words"),
                        rs.getString("kind"),
                        rs.getString("severity"),
                        rs.getString("status"),
                        rs.getTimestamp("flagged_at").toInstant()))
                .list();
    }
}
