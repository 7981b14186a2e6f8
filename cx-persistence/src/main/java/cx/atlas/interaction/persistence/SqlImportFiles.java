package cx.atlas.interaction.persistence;

import cx.atlas.interaction.ImportFiles;
import cx.atlas.interaction.ImportId;
import java.sql.PreparedStatement;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
@RequiredArgsConstructor
class SqlImportFiles implements ImportFiles {

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    @Override
    public void append(ImportId id, int position, byte[] piece) {
        jdbc.sql("insert into import_chunk (import_id, position, bytes) values (?, ?, ?)")
                .params(id.value(), position, piece)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] piece(ImportId id, int position) {
        return jdbc.sql("select bytes from import_chunk where import_id = ? and position = ?")
                .params(id.value(), position)
                .query((rs, index) -> rs.getBytes(1))
                .optional()
                .orElse(new byte[0]);
    }

    @Override
    public void forget(ImportId id) {
        jdbc.sql("delete from import_chunk where import_id = ?")
                .param(id.value())
                .update();
    }

    @Override
    public void keep(ImportId id, List<Rejection> rejections) {
        template.batchUpdate("""
                insert into import_rejection (import_id, line, position, cause, detail) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """, rejections, 500, (PreparedStatement row, Rejection rejection) -> {
            row.setObject(1, id.value());
            row.setLong(2, rejection.line());
            row.setInt(3, rejection.position());
            row.setString(4, rejection.cause());
            row.setString(5, rejection.detail().replace("\0", ""));
        });
    }

    @Override
    public void forgetRejections(ImportId id) {
        jdbc.sql("delete from import_rejection where import_id = ?")
                .param(id.value())
                .update();
    }
}
