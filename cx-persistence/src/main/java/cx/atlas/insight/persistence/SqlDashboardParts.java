package cx.atlas.insight.persistence;

import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.Severity;
import cx.atlas.insight.Period;
import cx.atlas.insight.view.ElementBalance;
import cx.atlas.insight.view.EmptyChair;
import cx.atlas.insight.view.FrictionLine;
import cx.atlas.insight.view.JourneyLine;
import cx.atlas.interaction.Metric;
import cx.atlas.journey.JourneyId;
import cx.atlas.strategy.Element;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of the dashboard: friction, the three elements, journeys, and the empty chair. */
@Component
@RequiredArgsConstructor
class SqlDashboardParts {

    /**
     * How far down and how long words must be stands in an index, too: feedback_chair. The moments are given, not asked for
     * here, so that other months are not even opened; hence the way, too, begins a year before the period.
     */
    static final String CHAIR = """
            with said as (
              select f.* from feedback f
               where f.occurred_at >= :start and f.occurred_at < :end
                 and f.verbatim <> '' and length(f.verbatim) between 20 and 280
                 and f.score <= case f.metric when 'NPS' then 2 when 'CES' then 2 else 1 end
                 and (cast(:journey as uuid) is null or f.touchpoint_id in
                       (select touchpoints_of(:journey, :drafts)))
               order by f.occurred_at desc, f.event_id limit 1
            )
            select s.verbatim, s.metric, s.score, s.occurred_at, s.customer_id,
                   coalesce(t.name, s.event) place,
                   (select array_agg(x.channel order by x.occurred_at, x.sequence)
                      from (select coalesce(ch.name, i.channel) channel, i.occurred_at, i.sequence
                              from interaction i left join channel ch on ch.id = i.channel_id
                             where i.customer_id = s.customer_id and i.occurred_at <= s.occurred_at
                               and i.occurred_at >= :earliest and i.occurred_at < :end
                             order by i.occurred_at desc, i.sequence desc limit 12) x) path
              from said s left join touchpoint t on t.id = s.touchpoint_id
            """;

    /** What happens at a place, and whose it is, as the list of friction tells it: at its touchpoint, or at those of its step. */
    private static final String FRICTIONS = """
            with travelled as materialized (
              select * from unnest(cast(:touchpoints as uuid[]), cast(:counts as bigint[])) t (touchpoint_id, n)
            ), placed as materialized (
              select a.friction_id, sum(i.n) met, case when count(*) = 1 then (array_agg(a.touchpoint_id))[1] end touchpoint_id,
                     array_agg(distinct d.name) filter (where d.name is not null) departments
                from friction_touchpoint a
                left join travelled i on i.touchpoint_id = a.touchpoint_id
                left join department d on d.workspace_id = a.workspace_id and d.id = a.department_id
               group by 1
            )
            select f.id, f.words, f.severity, f.status, a.touchpoint_id, coalesce(a.departments, '{}') departments,
                   coalesce(a.met, 0) met, concat_ws(' · ', coalesce(t.name, st.name), st.stage) place
              from friction_point f
              left join placed a on a.friction_id = f.id
              left join touchpoint t on t.id = f.touchpoint_id
              left join seen_steps(:drafts) st on st.workspace_id = f.workspace_id and st.id = f.step_id
             where f.status in ('OPEN', 'FIXING', 'CHECK')
               and (cast(:journey as uuid) is null or f.journey_id = :journey or f.touchpoint_id in
                     (select touchpoints_of(:journey, :drafts)))
             order by array_position(array['HIGH', 'MEDIUM', 'LOW'], f.severity), met desc, f.flagged_at, f.id
             limit 8
            """;

    private final JdbcClient jdbc;

    /** The gravest first, and among these the most travelled places. @param interactions of the period, by touchpoint */
    List<FrictionLine> frictions(@Nullable JourneyId journey, Map<UUID, Long> interactions) {
        var travelled = List.copyOf(interactions.entrySet());
        return jdbc.sql(FRICTIONS)
                .param("touchpoints", travelled.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param("counts", travelled.stream().map(Map.Entry::getValue).toArray(Long[]::new))
                .param("journey", id(journey))
                .param("drafts", CurrentActor.may(Permission.SEE_DRAFTS))
                .query((rs, index) -> new FrictionLine(
                        rs.getObject("id", UUID.class),
                        rs.getString("words"),
                        rs.getObject("touchpoint_id", UUID.class),
                        rs.getString("place"),
                        List.of((String[]) rs.getArray("departments").getArray()),
                        Severity.valueOf(rs.getString("severity")),
                        FrictionStatus.valueOf(rs.getString("status")),
                        rs.getLong("met")))
                .list();
    }

    List<ElementBalance> elements() {
        var balances = jdbc.sql("""
                        select i.element, count(*) filter (where s.n > 0) served,
                               coalesce(array_agg(i.name order by lower(i.name)) filter (where s.n is null), '{}') unserved
                          from strategy_item i
                          left join (select ts.serves, count(*) n from touchpoint_serves ts
                                       join touchpoint t on t.id = ts.touchpoint_id and not t.archived group by 1) s on s.serves = i.id
                         where not i.archived group by 1
                        """)
                .query((rs, index) -> new ElementBalance(
                        Element.valueOf(rs.getString("element")), rs.getInt("served"), List.of((String[])
                                rs.getArray("unserved").getArray())))
                .list();
        return Arrays.stream(Element.values())
                .map(element -> balances.stream()
                        .filter(b -> b.element() == element)
                        .findAny()
                        .orElseGet(() -> new ElementBalance(element, 0, List.of())))
                .toList();
    }

    List<JourneyLine> journeys() {
        return jdbc.sql("""
                        select j.id, j.title, p.name persona, overdue(j.review_due) stale, v.curve::float8[] curve
                          from journey j left join persona p on p.id = j.persona_id
                          left join journey_version v on v.workspace_id = j.workspace_id and v.id = j.published_id
                         where not j.archived and j.status = 'PUBLISHED'
                         order by lower(j.title), j.id limit 12
                        """)
                .query((rs, index) -> new JourneyLine(
                        rs.getObject("id", UUID.class),
                        rs.getString("title"),
                        rs.getString("persona"),
                        rs.getBoolean("stale"),
                        rs.getArray("curve") == null
                                ? List.of()
                                : Arrays.asList((Double[]) rs.getArray("curve").getArray())))
                .list();
    }

    /** The latest words of somebody who scored as low as the scale goes, with the way that led to them. */
    @Nullable
    EmptyChair chair(Period period, @Nullable JourneyId journey) {
        var workspace = CurrentActor.get().workspace();
        return jdbc.sql(CHAIR)
                .param("start", Timestamp.from(workspace.startOf(period.from())))
                .param("end", Timestamp.from(workspace.startOf(period.to().plusDays(1))))
                .param(
                        "earliest",
                        Timestamp.from(workspace.startOf(period.from().minusYears(1))))
                .param("journey", id(journey))
                .param("drafts", CurrentActor.may(Permission.SEE_DRAFTS))
                .query((rs, index) -> new EmptyChair(
                        rs.getString("verbatim"),
                        Metric.valueOf(rs.getString("metric")),
                        rs.getInt("score"),
                        rs.getTimestamp("occurred_at")
                                .toInstant()
                                .atZone(workspace.zone())
                                .toLocalDate(),
                        rs.getObject("customer_id", UUID.class),
                        rs.getString("place"),
                        path(rs.getArray("path"))))
                .optional()
                .orElse(null);
    }

    /** The last five channels on the way, neighbours of equal name told once. */
    private static List<String> path(@Nullable Array channels) throws SQLException {
        if (channels == null) {
            return List.of();
        }
        var path = new ArrayList<String>();
        for (var channel : (String[]) channels.getArray()) {
            if (path.isEmpty() || !path.get(path.size() - 1).equals(channel)) {
                path.add(channel);
            }
        }
        return List.copyOf(path.subList(Math.max(0, path.size() - 5), path.size()));
    }

    private static @Nullable UUID id(@Nullable JourneyId journey) {
        return journey == null ? null : journey.value();
    }
}
