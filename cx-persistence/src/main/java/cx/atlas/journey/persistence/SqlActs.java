package cx.atlas.journey.persistence;

import cx.atlas.journey.ActKind;
import cx.atlas.journey.Acts;
import cx.atlas.journey.Change;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.MapAct;
import cx.atlas.workspace.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
@RequiredArgsConstructor
class SqlActs implements Acts {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    @Override
    public void write(MapAct act) {
        jdbc.sql("""
                        insert into map_act (journey_id, number, actor_id, kind, subject, root)
                        values (:journey, :number, :actor, :kind, :subject, :root)
                        """)
                .param("journey", act.journey().value())
                .param("number", act.number())
                .param("actor", act.actor().value())
                .param("kind", act.kind().name())
                .param("subject", act.subject())
                .param("root", act.root())
                .update();
        batch.batchUpdate("""
                        insert into map_change (journey_id, number, kind, thing_id, before, after)
                        values (?, ?, ?, ?, jsonb_object(?::text[]), jsonb_object(?::text[]))
                        """, act.changes(), 200, (statement, change) -> {
            statement.setObject(1, act.journey().value());
            statement.setLong(2, act.number());
            statement.setString(3, change.key().kind().name());
            statement.setObject(4, change.key().id());
            statement.setArray(5, TraitRows.array(statement.getConnection(), change.before()));
            statement.setArray(6, TraitRows.array(statement.getConnection(), change.after()));
        });
        jdbc.sql("select pg_notify('cx', 'act ' || current_workspace() || ' ' || :journey || ' ' || :number)")
                .param("journey", act.journey().value())
                .param("number", act.number())
                .query((rs, row) -> true)
                .single();
    }

    @Override
    public Optional<MapAct> findUndoable(JourneyId journey, AccountId actor) {
        return find("select * from undo", journey, actor);
    }

    @Override
    public Optional<MapAct> findRedoable(JourneyId journey, AccountId actor) {
        return find("select * from redo", journey, actor);
    }

    private Optional<MapAct> find(String sql, JourneyId journey, AccountId actor) {
        return jdbc.sql(UndoSql.UNDOING + sql)
                .param("journey", journey.value())
                .param("actor", actor.value())
                .param("depth", DEPTH)
                .query(SqlActs::act)
                .optional();
    }

    @Override
    public void mark(JourneyId journey, long number, Standing standing, @Nullable Long latest) {
        jdbc.sql("""
                        update map_act set standing = :standing, latest = coalesce(:latest, latest)
                         where journey_id = :journey and number = :number
                        """)
                .param("journey", journey.value())
                .param("number", number)
                .param("standing", standing.name())
                .param("latest", latest)
                .update();
    }

    @Override
    public List<Change> latestChanges(JourneyId journey, long number) {
        return jdbc.sql("select " + TraitRows.COLUMNS + """
                          from map_change c
                         where c.journey_id = :journey and c.number = (
                           select coalesce(latest, number) from map_act where journey_id = :journey and number = :number)
                        """)
                .param("journey", journey.value())
                .param("number", number)
                .query(TraitRows::change)
                .list();
    }

    @Override
    public Optional<String> findLaterActor(JourneyId journey, long number, List<Change> changes, AccountId except) {
        return jdbc.sql("""
                        select p.name from map_act a
                          join map_change c on c.workspace_id = a.workspace_id and c.journey_id = a.journey_id and c.number = a.number
                          join account p on p.id = a.actor_id
                         where a.journey_id = :journey and a.number > :number and a.actor_id <> :except
                           and (c.thing_id = any (:things)
                                or c.after ->> 'stage_id' = any (:things::text[])
                                or c.after ->> 'step_id' = any (:things::text[])
                                or c.after ->> 'lane_id' = any (:things::text[]))
                         order by a.number desc limit 1
                        """)
                .param("journey", journey.value())
                .param("number", number)
                .param("except", except.value())
                .param(
                        "things",
                        changes.stream().map(change -> change.key().id()).toArray(UUID[]::new))
                .query(String.class)
                .optional();
    }

    private static MapAct act(ResultSet rs, int row) throws SQLException {
        return new MapAct(
                new JourneyId(rs.getObject("journey_id", UUID.class)),
                rs.getLong("number"),
                new AccountId(rs.getObject("actor_id", UUID.class)),
                ActKind.valueOf(rs.getString("kind")),
                rs.getString("subject"),
                rs.getObject("root", Long.class),
                List.of());
    }
}
