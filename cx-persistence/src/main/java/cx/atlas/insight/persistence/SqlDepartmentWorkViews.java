package cx.atlas.insight.persistence;

import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.Severity;
import cx.atlas.insight.Period;
import cx.atlas.insight.view.DepartmentWork;
import cx.atlas.insight.view.DepartmentWorkViews;
import cx.atlas.insight.view.OwnedFriction;
import cx.atlas.insight.view.OwnedTouchpoint;
import cx.atlas.interaction.Metric;
import cx.atlas.strategy.Element;
import cx.atlas.workspace.DepartmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlDepartmentWorkViews implements DepartmentWorkViews {

    private static final String UNSETTLED = "f.status in ('OPEN', 'FIXING', 'CHECK')";

    private final JdbcClient jdbc;

    @Override
    public DepartmentWork work(DepartmentId department, Period period) {
        var reach = reach(department);
        return new DepartmentWork(
                period, touchpoints(department, period), frictions(department), reach[0], reach[1]);
    }

    private List<OwnedTouchpoint> touchpoints(DepartmentId department, Period period) {
        var satisfaction = satisfaction(department, period);
        return jdbc.sql("""
                        select t.id, t.name, c.name channel, c.icon, t.frontstage, i.n is not null counted, coalesce(i.n, 0) n,
                               coalesce((select array_agg(distinct s.element) from touchpoint_serves ts
                                           join strategy_item s on s.id = ts.serves and not s.archived
                                          where ts.touchpoint_id = t.id), '{}') serves,
                               coalesce(d.journeys, 0) journeys, coalesce(d.stages, '{}') stages,
                               (select count(*) from friction_point f where f.touchpoint_id = t.id and %s) frictions
                          from touchpoint t
                          join channel c on c.id = t.channel_id
                          left join (select x.touchpoint_id, coalesce(sum(x.n) filter (where x.day between :from and :to), 0) n
                                       from touchpoint o join interaction_day x on x.touchpoint_id = o.id
                                      where o.department_id = :department group by 1) i on i.touchpoint_id = t.id
                          left join (select k.touchpoint_id, count(distinct k.journey_id) journeys, array_agg(distinct sg.name) stages
                                       from touchpoint o join card k on k.touchpoint_id = o.id
                                       join journey j on j.id = k.journey_id and not j.archived
                                       join step st on st.id = k.step_id join stage sg on sg.id = st.stage_id
                                      where o.department_id = :department group by 1) d on d.touchpoint_id = t.id
                         where t.department_id = :department and not t.archived
                         order by lower(t.name), t.id
                        """.formatted(UNSETTLED))
                .param("department", department.value())
                .param("from", period.from())
                .param("to", period.to())
                .query((rs, index) -> touchpoint(rs, satisfaction))
                .list();
    }

    private static OwnedTouchpoint touchpoint(ResultSet rs, Map<UUID, ScoreRows> satisfaction) throws SQLException {
        var id = rs.getObject("id", UUID.class);
        return new OwnedTouchpoint(
                id,
                rs.getString("name"),
                rs.getString("channel"),
                rs.getString("icon"),
                rs.getBoolean("frontstage"),
                rs.getBoolean("counted"),
                rs.getLong("n"),
                satisfaction.getOrDefault(id, new ScoreRows()).of(Metric.CSAT).mean(),
                elements((String[]) rs.getArray("serves").getArray()),
                rs.getInt("journeys"),
                List.of((String[]) rs.getArray("stages").getArray()),
                rs.getInt("frictions"));
    }

    /** In the order in which the elements always stand. */
    private static Set<Element> elements(String[] names) {
        var elements = EnumSet.noneOf(Element.class);
        Arrays.stream(names).map(Element::valueOf).forEach(elements::add);
        return elements;
    }

    private Map<UUID, ScoreRows> satisfaction(DepartmentId department, Period period) {
        var byTouchpoint = new HashMap<UUID, ScoreRows>();
        jdbc.sql("""
                        select x.touchpoint_id, x.score, sum(x.n) n
                          from touchpoint t join feedback_day x on x.touchpoint_id = t.id
                         where t.department_id = :department and x.metric = 'CSAT' and x.day between :from and :to group by 1, 2
                        """)
                .param("department", department.value())
                .param("from", period.from())
                .param("to", period.to())
                .query(row -> {
                    byTouchpoint
                            .computeIfAbsent(row.getObject("touchpoint_id", UUID.class), t -> new ScoreRows())
                            .add(Metric.CSAT, row.getInt("score"), row.getLong("n"));
                });
        return byTouchpoint;
    }

    private List<OwnedFriction> frictions(DepartmentId department) {
        return jdbc.sql("""
                        select f.id, f.words, t.name touchpoint, f.severity, f.status, a.name flagged_by, f.flagged_at
                          from touchpoint t
                          join friction_point f on f.touchpoint_id = t.id and %s
                          left join account a on a.id = f.flagged_by
                         where t.department_id = :department and not t.archived
                         order by array_position(array['HIGH', 'MEDIUM', 'LOW'], f.severity), f.flagged_at, f.id
                        """.formatted(UNSETTLED))
                .param("department", department.value())
                .query((rs, index) -> new OwnedFriction(
                        rs.getObject("id", UUID.class),
                        rs.getString("words"),
                        rs.getString("touchpoint"),
                        Severity.valueOf(rs.getString("severity")),
                        FrictionStatus.valueOf(rs.getString("status")),
                        rs.getString("flagged_by"),
                        rs.getObject("flagged_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private int[] reach(DepartmentId department) {
        return jdbc.sql("""
                        select count(distinct k.journey_id) journeys, count(distinct k.step_id) steps
                          from touchpoint t
                          join card k on k.touchpoint_id = t.id
                          join journey j on j.id = k.journey_id and not j.archived
                         where t.department_id = :department and not t.archived
                        """)
                .param("department", department.value())
                .query((rs, index) -> new int[] {rs.getInt("journeys"), rs.getInt("steps")})
                .single();
    }
}
