package cx.atlas.insight.persistence;

import cx.atlas.insight.Period;
import cx.atlas.insight.view.CellTouchpoint;
import cx.atlas.interaction.Metric;
import cx.atlas.journey.JourneyId;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The touchpoints behind one cell of the heat map. */
@Component
@RequiredArgsConstructor
class SqlHeatMapCell {

    private static final String HERE = """
            with here as (
              select c.touchpoint_id, array_agg(distinct j.title order by j.title) journeys
                from journey j
                join seen_steps(:drafts) st on st.journey_id = j.id and lower(st.stage) = lower(:stage)
                join seen_touchpoints(:drafts) c on c.step_id = st.id
                join touchpoint t on t.id = c.touchpoint_id and t.channel_id = :channel
               where not j.archived and (j.id = :journey or (cast(:journey as uuid) is null and j.status = 'PUBLISHED' and j.kind = 'AS_IS'))
               group by 1
            )
            """;

    private final JdbcClient jdbc;

    List<CellTouchpoint> list(Period period, @Nullable JourneyId journey, ChannelId channel, String stage) {
        var scores = scores(period, journey, channel, stage);
        return statement(HERE + """
                                select t.id, t.name, d.name department, coalesce(d.hue, 0) hue, h.journeys,
                                       coalesce((select sum(i.n) from interaction_day i
                                                  where i.touchpoint_id = t.id and i.day between :from and :to), 0) interactions
                                  from here h join touchpoint t on t.id = h.touchpoint_id
                                  left join department d on d.id = t.department_id
                                 order by lower(t.name), t.id
                                """, period, journey, channel, stage)
                .query((rs, index) -> new CellTouchpoint(
                        rs.getObject("id", UUID.class),
                        rs.getString("name"),
                        rs.getString("department"),
                        rs.getInt("hue"),
                        List.of((String[]) rs.getArray("journeys").getArray()),
                        rs.getLong("interactions"),
                        scores.getOrDefault(rs.getObject("id", UUID.class), new ScoreRows())
                                .satisfaction()))
                .list();
    }

    private Map<UUID, ScoreRows> scores(Period period, @Nullable JourneyId journey, ChannelId channel, String stage) {
        var byTouchpoint = new HashMap<UUID, ScoreRows>();
        statement(HERE + """
                                select f.touchpoint_id, f.metric, f.score, sum(f.n) n
                                  from here h join feedback_day f on f.touchpoint_id = h.touchpoint_id
                                 where f.day between :from and :to and f.score >= 0 group by 1, 2, 3
                                """, period, journey, channel, stage).query(row -> {
            byTouchpoint
                    .computeIfAbsent(row.getObject("touchpoint_id", UUID.class), t -> new ScoreRows())
                    .add(Metric.valueOf(row.getString("metric")), row.getInt("score"), row.getLong("n"));
        });
        return byTouchpoint;
    }

    private JdbcClient.StatementSpec statement(
            String sql, Period period, @Nullable JourneyId journey, ChannelId channel, String stage) {
        return jdbc.sql(sql)
                .param("stage", stage)
                .param("channel", channel.value())
                .param("journey", journey == null ? null : journey.value())
                .param("drafts", CurrentActor.may(Permission.SEE_DRAFTS))
                .param("from", period.from())
                .param("to", period.to());
    }
}
