package cx.atlas.interaction.persistence;

import cx.atlas.shared.Ids;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What interactions stand on in tests: channels and touchpoints; and the raw rows to compare with. */
@RequiredArgsConstructor
class Ground {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Actor actor;

    UUID channel(String name) {
        var id = Ids.next();
        write("insert into channel (id, version, name, icon, tenure) values (?, 0, ?, 'world', 'OWNED')", id, name);
        return id;
    }

    UUID touchpoint(UUID channel, String name) {
        var id = Ids.next();
        write("""
                insert into touchpoint (id, version, name, channel_id, frontstage, description, intended_feeling, expectation)
                values (?, 0, ?, ?, true, '', '', '')
                """, id, name, channel);
        return id;
    }

    void zone(String zone) {
        write(
                "update workspace set zone = ? where id = ?",
                zone,
                actor.workspaceId().value());
    }

    void write(String sql, Object... parameters) {
        CurrentActor.run(
                actor,
                () -> transaction.executeWithoutResult(
                        t -> jdbc.sql(sql).params(parameters).update()));
    }

    List<Map<String, Object>> read(String sql, Object... parameters) {
        return CurrentActor.as(
                actor,
                () -> transaction.execute(
                        t -> jdbc.sql(sql).params(parameters).query().listOfRows()));
    }

    long count(String table) {
        return (long) read("select count(*) n from " + table).get(0).get("n");
    }

    /** The differences between the counts per day and a recount from the raw rows; empty where they agree. */
    List<Map<String, Object>> differences() {
        return read("""
                with raw as (
                  select (i.occurred_at at time zone w.zone)::date as day, coalesce(channel_id, nil()) channel_id,
                         coalesce(touchpoint_id, nil()) touchpoint_id, 'interaction' metric, 0 score, count(*) n
                    from interaction i cross join workspace w where w.id = current_workspace() group by 1, 2, 3
                  union all
                  select (f.occurred_at at time zone w.zone)::date, coalesce(channel_id, nil()), coalesce(touchpoint_id, nil()),
                         metric, coalesce(score, -1), count(*)
                    from feedback f cross join workspace w where w.id = current_workspace() group by 1, 2, 3, 4, 5),
                kept as (
                  select day, channel_id, touchpoint_id, 'interaction' metric, 0 score, n from interaction_day
                  union all select day, channel_id, touchpoint_id, metric, score, n from feedback_day)
                (select 'raw' where_from, * from (select * from raw except select * from kept) r)
                union all (select 'kept', * from (select * from kept except select * from raw) k)
                """);
    }
}
