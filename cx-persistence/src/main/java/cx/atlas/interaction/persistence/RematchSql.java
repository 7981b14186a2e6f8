package cx.atlas.interaction.persistence;

/** Gives stored rows the touchpoints that rules and names mean now, and moves their counts per day along. */
final class RematchSql {

    static final String UNMATCHED = "e.touchpoint_id is null";

    private static final String NAME = " and lower(e.channel) = lower(:channel) and lower(e.event) = lower(:event)";

    static final String UNMATCHED_OF_NAME = UNMATCHED + NAME;

    static final String UNMATCHED_OF_TOUCHPOINT = UNMATCHED
            + " and (lower(e.channel), lower(e.event)) in (select lower(c.name), lower(t.name)"
            + " from touchpoint t join channel c on c.id = t.channel_id where t.id = :id)";

    static final String UNMATCHED_OF_CHANNEL =
            UNMATCHED + " and lower(e.channel) = (select lower(c.name) from channel c where c.id = :id)";

    static final String OF_TOUCHPOINT_AND_NAME = "e.touchpoint_id = :touchpoint" + NAME;

    /** A channel that was known by a former name stays known, unless a rule gave it. */
    private static final String MOVE = """
            with name as materialized (
              select n.channel, n.event, r.channel_id, r.touchpoint_id
                from (select distinct e.channel, e.event from %1$s e where <which>) n
               cross join lateral resolve_event(n.channel, n.event) r),
            moving as materialized (
              select e.customer_id, e.occurred_at, e.event_id, (e.occurred_at at time zone w.zone)::date as day,
                     e.channel_id was_channel, e.touchpoint_id was_touchpoint, %4$s
                     case when e.touchpoint_id is null then coalesce(n.channel_id, e.channel_id) else n.channel_id end channel_id,
                     n.touchpoint_id
                from %1$s e join name n using (channel, event) cross join workspace w
               where w.id = current_workspace() and <which>
                 and (e.touchpoint_id is distinct from n.touchpoint_id
                      or e.channel_id is distinct from n.channel_id and (e.touchpoint_id is not null or n.channel_id is not null))),
            moved as (
              update %1$s e set channel_id = m.channel_id, touchpoint_id = m.touchpoint_id from moving m
               where e.customer_id = m.customer_id and e.occurred_at = m.occurred_at and e.event_id = m.event_id),
            counted as (
              insert into %1$s_day (day, channel_id, touchpoint_id, %2$s n)
              select day, channel_id, touchpoint_id, %2$s sum(n)
                from (select day, coalesce(was_channel, nil()) channel_id, coalesce(was_touchpoint, nil()) touchpoint_id, %2$s -1 n from moving
                       union all
                      select day, coalesce(channel_id, nil()), coalesce(touchpoint_id, nil()), %2$s 1 from moving) c
               group by day, %2$s channel_id, touchpoint_id having sum(n) <> 0 order by day, channel_id, touchpoint_id
              on conflict (workspace_id, day, channel_id, touchpoint_id %3$s) do update set n = %1$s_day.n + excluded.n)
            select count(*) from moving
            """;

    static final String INTERACTIONS = MOVE.formatted("interaction", "", "", "");

    static final String FEEDBACK =
            MOVE.formatted("feedback", "metric, score,", ", metric, score", "e.metric, coalesce(e.score, -1) score,");

    static final String EMPTY_INTERACTION_DAYS = "delete from interaction_day where n = 0";

    static final String EMPTY_FEEDBACK_DAYS = "delete from feedback_day where n = 0";

    private RematchSql() {}
}
