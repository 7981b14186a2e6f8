package cx.atlas.workspace.persistence;

import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.NoticeKind;
import cx.atlas.workspace.Permission;
import cx.atlas.workspace.view.NoticeRow;
import cx.atlas.workspace.view.NoticeViews;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlNoticeViews implements NoticeViews {

    private static final String MINE = """
              from notice n
              join journey j on j.workspace_id = n.workspace_id and j.id = n.journey
              left join account a on a.id = n.made_by
             where n.recipient = :me and (:drafts or j.status = 'PUBLISHED') and (not :unread or n.read_at is null)
            """;

    private final JdbcClient jdbc;

    @Override
    public long countNotices(boolean unreadOnly) {
        return bind(jdbc.sql("select count(*)" + MINE), unreadOnly)
                .query(Long.class)
                .single();
    }

    @Override
    public List<NoticeRow> listNotices(boolean unreadOnly, int limit, long offset) {
        return bind(
                        jdbc.sql(
                                "select n.id, n.kind, coalesce(a.name, '') by_name, j.title, n.words, n.made_at, n.read_at"
                                        + MINE + " order by n.made_at desc, n.id desc limit :limit offset :offset"),
                        unreadOnly)
                .param("limit", limit)
                .param("offset", offset)
                .query((rs, index) -> new NoticeRow(
                        rs.getObject("id", UUID.class),
                        NoticeKind.valueOf(rs.getString("kind")),
                        rs.getString("by_name"),
                        rs.getString("title"),
                        rs.getString("words"),
                        rs.getTimestamp("made_at").toInstant(),
                        rs.getTimestamp("read_at") != null))
                .list();
    }

    private static StatementSpec bind(StatementSpec sql, boolean unreadOnly) {
        var actor = CurrentActor.get();
        return sql.param("me", actor.accountId().value())
                .param("drafts", actor.may(Permission.SEE_DRAFTS))
                .param("unread", unreadOnly);
    }
}
