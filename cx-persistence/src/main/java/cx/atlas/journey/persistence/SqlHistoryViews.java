package cx.atlas.journey.persistence;

import cx.atlas.journey.Acts;
import cx.atlas.journey.Change;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.MapThing.Key;
import cx.atlas.journey.Traits;
import cx.atlas.journey.view.HistoryViews;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.journey.view.Traces;
import cx.atlas.journey.view.Traces.ActRow;
import cx.atlas.journey.view.Traces.Trace;
import cx.atlas.journey.view.Undoing;
import cx.atlas.workspace.CurrentActor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlHistoryViews implements HistoryViews {

    private static final String UNDOING = """
            with own as (
              select * from map_act
               where journey_id = :journey and actor_id = :actor and root is null and kind <> 'START'
               order by number desc limit :depth),
            undo as (select kind, subject from own where standing = 'DONE' order by number desc limit 1),
            redo as (select kind, subject from own
                      where standing = 'UNDONE'
                        and number > coalesce((select max(number) from own where standing = 'DONE'), 0)
                      order by number limit 1)
            select undo.kind undo_kind, undo.subject undo_subject, redo.kind redo_kind, redo.subject redo_subject
              from (select) one left join undo on true left join redo on true
            """;

    private final JdbcClient jdbc;
    private final JourneyViews journeys;

    @Override
    public Traces listTraces(JourneyId journey, long since) {
        if (journeys.findJourney(journey).isEmpty()) {
            return new Traces(List.of(), List.of());
        }
        var acts = jdbc.sql("""
                        select a.number, a.actor_id actor, p.name, a.kind, a.subject
                          from map_act a join account p on p.id = a.actor_id
                         where a.journey_id = :journey and a.number > :since order by a.number
                        """)
                .param("journey", journey.value())
                .param("since", since)
                .query(ActRow.class)
                .list();
        var things = new LinkedHashMap<Key, Trace>();
        jdbc.sql("select " + TraitRows.COLUMNS + """
                          from map_change c where c.journey_id = :journey and c.number > :since order by c.number
                        """)
                .param("journey", journey.value())
                .param("since", since)
                .query(TraitRows::change)
                .list()
                .forEach(change -> things.merge(change.key(), trace(change), SqlHistoryViews::followed));
        return new Traces(acts, List.copyOf(things.values()));
    }

    private static Trace trace(Change change) {
        return new Trace(change.key(), !change.adds(), !change.removes(), some(change.before()), some(change.after()));
    }

    private static Trace followed(Trace first, Trace then) {
        return new Trace(
                first.key(),
                first.was(),
                then.is(),
                then.before().with(first.before()),
                first.after().with(then.after()));
    }

    private static Traits some(@Nullable Traits traits) {
        return traits == null ? new Traits(new TreeMap<>()) : traits;
    }

    @Override
    public Undoing findUndoing(JourneyId journey) {
        return jdbc.sql(UNDOING)
                .param("journey", journey.value())
                .param("actor", CurrentActor.get().accountId().value())
                .param("depth", Acts.DEPTH)
                .query(Undoing.class)
                .single();
    }
}
