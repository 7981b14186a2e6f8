package cx.atlas.journey.persistence;

import static java.util.stream.Collectors.groupingBy;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.SubjectKind;
import cx.atlas.journey.ThreadId;
import cx.atlas.journey.view.CommentCounts;
import cx.atlas.journey.view.CommentView;
import cx.atlas.journey.view.CommentViews;
import cx.atlas.journey.view.ThreadView;
import cx.atlas.journey.view.ThreadsView;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlCommentViews implements CommentViews {

    /**
     * Who sees no drafts reads what is said of the journey and of what stands on its published map, or stood there at an earlier
     * publishing; of what only drafts had, just what this member has written or was told of.
     */
    private static final String SEEN = """
              from comment_thread t
              left join step s on t.kind = 'STEP' and s.workspace_id = t.workspace_id and s.id = t.thing
              left join card c on t.kind = 'CARD' and c.workspace_id = t.workspace_id and c.id = t.thing
              cross join lateral (select t.thing is not null and s.id is null and c.id is null removed) gone
              cross join lateral (select not :drafts and gone.removed and not exists (
                  select from journey j
                    cross join unnest(j.publications) shown(act)
                    cross join lateral (select m.after from map_change m
                        where m.workspace_id = t.workspace_id and m.journey_id = t.journey_id and m.thing_id = t.thing
                          and m.number <= shown.act
                        order by m.number desc limit 1) stood
                   where j.workspace_id = t.workspace_id and j.id = t.journey_id and stood.after is not null) unpublished) draft
             where t.journey_id = :journey
               and exists (select from journey j where j.workspace_id = t.workspace_id and j.id = t.journey_id
                              and (:drafts or j.status = 'PUBLISHED'))
               and (not draft.unpublished or exists (select from comment w
                     where w.workspace_id = t.workspace_id and w.thread_id = t.id
                       and (w.author = :me or exists (select from notice n
                             where n.workspace_id = w.workspace_id and n.source = w.id and n.recipient = :me))))
            """;

    private static final String THREADS = """
            select t.id, t.kind, t.thing, t.resolved_at, gone.removed, draft.unpublished,
                   case when draft.unpublished then '' else left(coalesce(s.name, %s, t.name), 120) end "name", (select a.name from account a where a.id = t.resolved_by) resolved_by
            """.formatted(MapSql.CARD_NAME) + SEEN;

    /** The journey as a whole has no thing. */
    private static final String OPEN =
            "select t.thing, count(*) n" + SEEN + " and t.resolved_at is null group by t.thing";

    private static final String COMMENTS = """
            select c.id, c.thread_id, c.version, c.author, coalesce(a.name, '') "name", c.body, c.written_at,
                   c.edited_at is not null edited, c.deleted_at is not null deleted
              from comment c left join account a on a.id = c.author
             where c.thread_id = any (:threads) order by c.written_at, c.id
            """;

    private final JdbcClient jdbc;

    @Override
    public ThreadsView listThreads(JourneyId journey, @Nullable UUID thing, boolean resolved, int most) {
        var counts = seen(
                        "select count(*) filter (where t.resolved_at is null) open,"
                                + " count(*) filter (where t.resolved_at is not null) resolved"
                                + SEEN + " and (:thing::uuid is null or t.thing = :thing)",
                        journey)
                .param("thing", thing)
                .query(Counts.class)
                .single();
        var rows = seen(THREADS + """
                         and (:thing::uuid is null or t.thing = :thing) and (t.resolved_at is not null) = :resolved
                         order by t.id desc limit :most
                        """, journey)
                .param("thing", thing)
                .param("resolved", resolved)
                .param("most", most)
                .query(SqlCommentViews::thread)
                .list();
        return new ThreadsView(withComments(rows), counts.open(), counts.resolved());
    }

    @Override
    public Optional<ThreadView> findThread(JourneyId journey, ThreadId id) {
        var rows = seen(THREADS + " and t.id = :id", journey)
                .param("id", id.value())
                .query(SqlCommentViews::thread)
                .list();
        return withComments(rows).stream().findFirst();
    }

    @Override
    public CommentCounts countOpen(JourneyId journey) {
        var byThing = new HashMap<UUID, Long>();
        var all = new AtomicLong();
        seen(OPEN, journey).query((RowCallbackHandler) rs -> {
            var thing = rs.getObject("thing", UUID.class);
            all.addAndGet(rs.getLong("n"));
            if (thing != null) {
                byThing.put(thing, rs.getLong("n"));
            }
        });
        return new CommentCounts(all.get(), byThing);
    }

    private StatementSpec seen(String sql, JourneyId journey) {
        return VersionSql.seen(jdbc, sql, journey)
                .param("journey", journey.value())
                .param("drafts", Drafts.visible())
                .param(
                        "me",
                        CurrentActor.find()
                                .map(Actor::accountId)
                                .map(AccountId::value)
                                .orElse(null),
                        Types.OTHER);
    }

    private record Counts(long open, long resolved) {}

    private List<ThreadView> withComments(List<ThreadView> threads) {
        Map<UUID, List<CommentView>> comments = jdbc
                .sql(COMMENTS)
                .param("threads", threads.stream().map(ThreadView::id).toArray(UUID[]::new), Types.ARRAY)
                .query(SqlCommentViews::comment)
                .list()
                .stream()
                .collect(groupingBy(CommentView::thread));
        return threads.stream()
                .map(thread -> thread.with(comments.getOrDefault(thread.id(), List.of())))
                .toList();
    }

    private static ThreadView thread(ResultSet rs, int index) throws SQLException {
        var resolved = rs.getTimestamp("resolved_at");
        return new ThreadView(
                rs.getObject("id", UUID.class),
                SubjectKind.valueOf(rs.getString("kind")),
                rs.getObject("thing", UUID.class),
                rs.getString("name"),
                rs.getBoolean("removed"),
                rs.getBoolean("unpublished"),
                rs.getString("resolved_by"),
                resolved == null ? null : resolved.toInstant(),
                List.of());
    }

    private static CommentView comment(ResultSet rs, int index) throws SQLException {
        Timestamp written = rs.getTimestamp("written_at");
        return new CommentView(
                rs.getObject("id", UUID.class),
                rs.getObject("thread_id", UUID.class),
                rs.getLong("version"),
                rs.getObject("author", UUID.class),
                rs.getString("name"),
                rs.getString("body"),
                written.toInstant(),
                rs.getBoolean("edited"),
                rs.getBoolean("deleted"));
    }
}
