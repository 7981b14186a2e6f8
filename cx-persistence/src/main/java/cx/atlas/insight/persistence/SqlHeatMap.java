package cx.atlas.insight.persistence;

import cx.atlas.insight.Period;
import cx.atlas.insight.view.HeatMap;
import cx.atlas.interaction.Metric;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.Phase;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Channel against stage: where touchpoints are drawn, from the maps; what happened there, from the counts per day. */
@Component
@RequiredArgsConstructor
class SqlHeatMap {

    private final JdbcClient jdbc;

    /** A touchpoint drawn in a stage. */
    private record Placed(
            String key, String stage, Phase phase, UUID channelId, String channel, String icon, UUID touchpoint) {}

    /** @param interactions of the period, by touchpoint */
    HeatMap heatMap(Period period, @Nullable JourneyId journey, Map<UUID, Long> interactions) {
        var placed = listPlaced(journey);
        var scores = scores(period);

        var columns = new LinkedHashMap<String, HeatMap.Column>();
        placed.forEach(p -> columns.putIfAbsent(p.key(), new HeatMap.Column(p.stage(), p.phase())));
        var channels = new LinkedHashMap<UUID, Map<String, List<Placed>>>();
        placed.stream()
                .sorted((a, b) -> a.channel().compareToIgnoreCase(b.channel()))
                .forEach(p -> channels.computeIfAbsent(p.channelId(), c -> new HashMap<>())
                        .computeIfAbsent(p.key(), k -> new ArrayList<>())
                        .add(p));
        var rows = channels.values().stream()
                .map(byStage -> row(byStage, columns, interactions, scores))
                .toList();
        return new HeatMap(List.copyOf(columns.values()), rows);
    }

    private static HeatMap.Row row(
            Map<String, List<Placed>> byStage,
            Map<String, HeatMap.Column> columns,
            Map<UUID, Long> interactions,
            Map<UUID, List<ScoreRow>> scores) {
        var cells = columns.keySet().stream()
                .map(key -> {
                    var here = byStage.getOrDefault(key, List.of());
                    var sum = new ScoreRows();
                    here.forEach(p -> scores.getOrDefault(p.touchpoint(), List.of())
                            .forEach(s -> sum.add(s.metric(), s.score(), s.n())));
                    var n = here.stream()
                            .mapToLong(p -> interactions.getOrDefault(p.touchpoint(), 0L))
                            .sum();
                    return new HeatMap.Cell(here.size(), n, sum.satisfaction());
                })
                .toList();
        var any = byStage.values().iterator().next().get(0);
        return new HeatMap.Row(any.channelId(), any.channel(), any.icon(), cells);
    }

    /** In the order of phases, and within a phase as the journeys have their stages in the mean. */
    private List<Placed> listPlaced(@Nullable JourneyId journey) {
        return jdbc.sql("""
                        with shown as (
                          select j.id from journey j
                           where not j.archived and (j.id = :journey or (cast(:journey as uuid) is null and j.status = 'PUBLISHED' and j.kind = 'AS_IS'))
                        ), drawn as (
                          select s.id, s.journey_id, s.stage_id, lower(s.stage) key, s.stage, s.phase, s.stage_rank
                            from seen_steps(:drafts) s join shown on shown.id = s.journey_id
                        ), placed as (
                          select key, stage, phase, percent_rank() over (partition by journey_id order by stage_rank) place
                            from (select distinct journey_id, stage_id, key, stage, phase, stage_rank from drawn) stages
                        ), named as (
                          select key, min(stage) stage, mode() within group (order by phase) phase, avg(place) place from placed group by key
                        )
                        select distinct n.key, n.stage, n.phase, n.place, ch.id channel_id, ch.name channel, ch.icon, t.id touchpoint,
                               array_position(array['BEFORE', 'DURING', 'AFTER'], n.phase) phase_order
                          from named n
                          join drawn d on d.key = n.key
                          join seen_touchpoints(:drafts) c on c.step_id = d.id
                          join touchpoint t on t.id = c.touchpoint_id
                          join channel ch on ch.id = t.channel_id
                         order by phase_order, n.place, n.key, channel, touchpoint
                        """)
                .param("journey", journey == null ? null : journey.value())
                .param("drafts", CurrentActor.may(Permission.SEE_DRAFTS))
                .query((rs, index) -> new Placed(
                        rs.getString("key"),
                        rs.getString("stage"),
                        Phase.valueOf(rs.getString("phase")),
                        rs.getObject("channel_id", UUID.class),
                        rs.getString("channel"),
                        rs.getString("icon"),
                        rs.getObject("touchpoint", UUID.class)))
                .list();
    }

    private record ScoreRow(Metric metric, int score, long n) {}

    private Map<UUID, List<ScoreRow>> scores(Period period) {
        var byTouchpoint = new HashMap<UUID, List<ScoreRow>>();
        jdbc.sql("""
                        select touchpoint_id, metric, score, sum(n) n from feedback_day
                         where day between :from and :to and score >= 0 group by 1, 2, 3
                        """).param("from", period.from()).param("to", period.to()).query(row -> {
            byTouchpoint
                    .computeIfAbsent(row.getObject("touchpoint_id", UUID.class), t -> new ArrayList<>())
                    .add(new ScoreRow(Metric.valueOf(row.getString("metric")), row.getInt("score"), row.getLong("n")));
        });
        return byTouchpoint;
    }
}
