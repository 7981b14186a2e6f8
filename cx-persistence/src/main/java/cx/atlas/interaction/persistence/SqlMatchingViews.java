package cx.atlas.interaction.persistence;

import cx.atlas.interaction.EventName;
import cx.atlas.interaction.view.MatchingRuleRow;
import cx.atlas.interaction.view.MatchingViews;
import cx.atlas.interaction.view.UnmatchedRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlMatchingViews implements MatchingViews {

    private final JdbcClient jdbc;

    @Override
    public List<UnmatchedRow> listUnmatched(int limit) {
        return jdbc.sql("""
                        select min(channel) channel, min(event) event, sum(interactions)::bigint interactions, sum(answers)::bigint answers,
                               min(first_at) first_at, max(last_at) last_at
                          from (select lower(channel) c, lower(event) e, min(channel) channel, min(event) event, count(*) interactions, 0 answers,
                                       min(occurred_at) first_at, max(occurred_at) last_at
                                  from interaction where touchpoint_id is null group by 1, 2
                                 union all
                                select lower(channel), lower(event), min(channel), min(event), 0, count(*), min(occurred_at), max(occurred_at)
                                  from feedback where touchpoint_id is null group by 1, 2) u
                         group by c, e order by sum(interactions + answers) desc, c, e limit :limit
                        """)
                .param("limit", limit)
                .query((rs, index) -> new UnmatchedRow(
                        rs.getString("channel"),
                        rs.getString("event"),
                        rs.getLong("interactions"),
                        rs.getLong("answers"),
                        rs.getTimestamp("first_at").toInstant(),
                        rs.getTimestamp("last_at").toInstant()))
                .list();
    }

    @Override
    public List<MatchingRuleRow> listRules() {
        return jdbc.sql("""
                        select r.id, r.channel, r.event, t.id touchpoint_id, t.name touchpoint, c.name touchpoint_channel
                          from matching_rule r join touchpoint t on t.id = r.touchpoint_id join channel c on c.id = t.channel_id
                         order by lower(r.channel), lower(r.event)
                        """).query(MatchingRuleRow.class).list();
    }

    @Override
    public Map<EventName, String> touchpointsOf(Collection<EventName> names) {
        var found = new HashMap<EventName, String>();
        jdbc.sql("""
                        select n.channel, n.event, t.name
                          from unnest(cast(:channels as text[]), cast(:events as text[])) n (channel, event)
                         cross join lateral resolve_event(n.channel, n.event) r join touchpoint t on t.id = r.touchpoint_id
                        """)
                .param("channels", names.stream().map(EventName::channel).toArray(String[]::new))
                .param("events", names.stream().map(EventName::event).toArray(String[]::new))
                .query((rs, index) ->
                        found.put(new EventName(rs.getString("channel"), rs.getString("event")), rs.getString("name")))
                .list();
        return found;
    }
}
