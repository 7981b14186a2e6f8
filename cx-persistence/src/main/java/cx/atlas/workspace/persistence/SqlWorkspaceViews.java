package cx.atlas.workspace.persistence;

import cx.atlas.shared.CurrentWorkspace;
import cx.atlas.workspace.view.WorkspaceView;
import cx.atlas.workspace.view.WorkspaceViews;
import java.time.ZoneId;
import java.util.Currency;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table stands before the wall, so the id is named. */
@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlWorkspaceViews implements WorkspaceViews {

    private final JdbcClient jdbc;

    @Override
    public WorkspaceView current() {
        return jdbc.sql("select version, name, zone, currency from workspace where id = ?")
                .param(CurrentWorkspace.required().value())
                .query((rs, index) -> new WorkspaceView(
                        rs.getLong("version"),
                        rs.getString("name"),
                        ZoneId.of(rs.getString("zone")),
                        Currency.getInstance(rs.getString("currency"))))
                .single();
    }
}
