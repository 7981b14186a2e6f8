package cx.atlas.journey.persistence;

import cx.atlas.journey.Acts;
import cx.atlas.journey.Change;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.MapThing.Key;
import cx.atlas.journey.Traits;
import cx.atlas.journey.view.HistoryEntry;
import cx.atlas.journey.view.HistoryViews;
import cx.atlas.journey.view.JourneyHead;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.journey.view.Traces;
import cx.atlas.journey.view.Traces.ActRow;
import cx.atlas.journey.view.Traces.Trace;
import cx.atlas.journey.view.Undoing;
import cx.atlas.workspace.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlHistoryViews implements HistoryViews {

    private static final String UNDOING = UndoSql.UNDOING + """
            select undo.kind undo_kind, undo.subject undo_subject, redo.kind redo_kind, redo.subject redo_subject
              from (select) one left join undo on true left join redo on true
            """;

    private static final String ACTS = """
            select a.number, a.at, p.name, a.kind, a.subject,
                   case when a.latest is null then a.standing
                        when a.latest <= :seen then (select case r.kind when 'UNDO' then 'UNDONE' else a.standing end from map_act r
                          where r.workspace_id = a.workspace_id and r.journey_id = a.journey_id and r.number = a.latest)
                        else coalesce((select case r.kind when 'UNDO' then 'UNDONE' else 'DONE' end from map_act r
                          where r.journey_id = :journey and r.root = a.number and r.number <= :seen
                          order by r.number desc limit 1), 'DONE') end standing,
                   (select count(*) from map_change c where c.workspace_id = a.workspace_id and c.journey_id = a.journey_id
                       and c.number = a.number) touched
              from map_act a join account p on p.id = a.actor_id
             where a.journey_id = :journey and a.number < :before
               and (:thing::uuid is null or a.number in (
                     select c.number from map_change c where c.journey_id = :journey and c.thing_id = :thing))
             order by a.number desc limit :limit
            """;

    private static final String LATEST = """
            select * from (
              select a.number, a.actor_id actor, p.name, a.kind, a.subject
                from map_act a join account p on p.id = a.actor_id
               where a.journey_id = :journey and a.number > :since and a.number <= :seen
               order by a.number desc limit :limit) latest
             order by number
            """;

    private static final String EARLIER = """
            select count(*) from map_act
             where journey_id = :journey and number > :since and number <= :seen and actor_id <> :me
            """;

    /** So many acts are told where there are too many. */
    private static final int LAST = 5;

    private final JdbcClient jdbc;
    private final JourneyViews journeys;

    @Override
    public Traces listTraces(JourneyId journey, long since, int most) {
        var seen = seen(journey);
        var changes = between("select " + TraitRows.COLUMNS + """
                          from map_change c
                         where c.journey_id = :journey and c.number > :since and c.number <= :seen
                         order by c.number, c.kind, c.thing_id limit :limit
                        """, journey, since, seen)
                .param("limit", most + 1L)
                .query(TraitRows::change)
                .list();
        if (changes.isEmpty()) {
            return Traces.NONE;
        }
        var many = changes.size() > most;
        var acts = between(LATEST, journey, since, seen)
                .param("limit", many ? LAST : most)
                .query(ActRow.class)
                .list();
        if (many) {
            var earlier = between(EARLIER, journey, since, acts.get(0).number() - 1)
                    .param("me", CurrentActor.get().accountId().value())
                    .query(Long.class)
                    .single();
            return new Traces(acts, List.of(), true, earlier);
        }
        var things = new LinkedHashMap<Key, Trace>();
        changes.forEach(change -> things.merge(change.key(), trace(change), SqlHistoryViews::followed));
        return new Traces(acts, List.copyOf(things.values()), false, 0);
    }

    private StatementSpec between(String sql, JourneyId journey, long since, long last) {
        return jdbc.sql(sql)
                .param("journey", journey.value())
                .param("since", since)
                .param("seen", last);
    }

    /** Up to which act who reads sees the map; -1 where there is none to see. */
    private long seen(JourneyId journey) {
        return Drafts.visible()
                ? Long.MAX_VALUE
                : journeys.findJourney(journey).map(JourneyHead::acts).orElse(-1L);
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

    @Override
    public List<HistoryEntry> listHistory(JourneyId journey, @Nullable Key thing, long before, int limit) {
        var changes = new HashMap<Long, List<Change>>();
        var seen = seen(journey);
        var acts = jdbc.sql(ACTS)
                .param("journey", journey.value())
                .param("before", seen == Long.MAX_VALUE ? before : Math.min(before, seen + 1))
                .param("seen", seen)
                .param("thing", thing == null ? null : thing.id())
                .param("limit", limit)
                .query((rs, row) -> entry(rs, changes))
                .list();
        jdbc.sql("select c.number, " + TraitRows.COLUMNS + """
                          from (select m.*, row_number() over (partition by m.number order by m.kind, m.thing_id) nth
                                  from map_change m
                                 where m.journey_id = :journey and m.number = any (:numbers)
                                   and (:thing::uuid is null or m.thing_id = :thing)) c
                         where c.nth <= :told order by c.number, c.nth
                        """)
                .param("journey", journey.value())
                .param("numbers", acts.stream().map(HistoryEntry::number).toArray(Long[]::new))
                .param("thing", thing == null ? null : thing.id())
                .param("told", HistoryEntry.TOLD)
                .query((rs, row) -> changes.computeIfAbsent(rs.getLong("number"), act -> new ArrayList<>())
                        .add(TraitRows.change(rs, row)))
                .list();
        return acts;
    }

    private static HistoryEntry entry(ResultSet rs, Map<Long, List<Change>> changes) throws SQLException {
        return new HistoryEntry(
                rs.getLong("number"),
                rs.getTimestamp("at").toInstant(),
                rs.getString("name"),
                rs.getString("kind"),
                rs.getString("subject"),
                rs.getString("standing"),
                rs.getInt("touched"),
                changes.computeIfAbsent(rs.getLong("number"), number -> new ArrayList<>()));
    }

    @Override
    public Optional<Words> findWordsBefore(JourneyId journey, Key thing, long number) {
        return jdbc.sql("""
                        select case kind when 'CARD' then 'body' else 'name' end trait,
                               before ->> case kind when 'CARD' then 'body' else 'name' end text
                          from map_change
                         where journey_id = :journey and number = :number and kind = :kind and thing_id = :thing
                           and before ->> case kind when 'CARD' then 'body' else 'name' end <> ''
                        """)
                .param("journey", journey.value())
                .param("number", number)
                .param("kind", thing.kind().name())
                .param("thing", thing.id())
                .query(Words.class)
                .optional();
    }
}
