package cx.atlas.interaction.persistence;

import cx.atlas.interaction.FileShape;
import cx.atlas.interaction.ImportFiles.Rejection;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.ImportKind;
import cx.atlas.interaction.ImportStatus;
import cx.atlas.interaction.view.ImportRow;
import cx.atlas.interaction.view.ImportViews;
import cx.atlas.workspace.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlImportViews implements ImportViews {

    private static final String ROWS = """
            select i.*, coalesce(a.name, '') uploader, coalesce(i.started_by, i.uploaded_by) runs_as from data_import i left join account a on a.id = i.uploaded_by
            """;

    private final JdbcClient jdbc;

    @Override
    public List<ImportRow> listImports(int limit) {
        return jdbc.sql(ROWS + " where i.status <> 'UPLOADING' order by i.uploaded_at desc, i.id limit :limit")
                .param("limit", limit)
                .query(SqlImportViews::row)
                .list();
    }

    @Override
    public Optional<ImportRow> findImport(ImportId id) {
        return jdbc.sql(ROWS + " where i.id = :id")
                .param("id", id.value())
                .query(SqlImportViews::row)
                .optional();
    }

    @Override
    public List<Rejection> listRejections(ImportId id, int limit) {
        return jdbc.sql("""
                        select line, position, cause, detail from import_rejection where import_id = :id
                         order by line, position limit :limit
                        """)
                .param("id", id.value())
                .param("limit", limit)
                .query(Rejection.class)
                .list();
    }

    @Override
    public List<CauseCount> countCauses(ImportId id) {
        return jdbc.sql(
                        "select cause, count(*) n from import_rejection where import_id = :id group by cause order by 2 desc, 1")
                .param("id", id.value())
                .query(CauseCount.class)
                .list();
    }

    @Override
    public Optional<String> findFormerMapping(ImportKind kind, FileShape shape) {
        return jdbc.sql("""
                        select mapping from data_import where kind = :kind and header = :header and status = 'DONE'
                         order by started_at desc limit 1
                        """)
                .param("kind", kind.name())
                .param("header", shape.header())
                .query(String.class)
                .optional();
    }

    private static ImportRow row(ResultSet rs, int index) throws SQLException {
        return new ImportRow(
                rs.getObject("id", UUID.class),
                ImportKind.valueOf(rs.getString("kind")),
                rs.getString("file_name"),
                ImportStatus.valueOf(rs.getString("status")),
                FileShape.stored(
                        rs.getString("encoding"),
                        rs.getString("separator"),
                        rs.getString("header"),
                        rs.getLong("bytes")),
                rs.getString("mapping"),
                rs.getLong("rows_read"),
                rs.getLong("bytes_read"),
                rs.getLong("stored"),
                rs.getLong("known"),
                rs.getLong("rejected"),
                rs.getBoolean("left_traces"),
                rs.getString("failure"),
                rs.getObject("failure_line", Long.class),
                rs.getString("uploader"),
                new AccountId(rs.getObject("runs_as", UUID.class)),
                rs.getTimestamp("uploaded_at").toInstant(),
                instant(rs.getTimestamp("started_at")),
                instant(rs.getTimestamp("finished_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
