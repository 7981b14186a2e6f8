package cx.atlas.touchpoint.persistence;

import cx.atlas.touchpoint.TouchpointId;
import cx.atlas.touchpoint.view.TouchpointFigures;
import cx.atlas.touchpoint.view.TouchpointHit;
import cx.atlas.touchpoint.view.TouchpointView;
import cx.atlas.touchpoint.view.TouchpointViews;
import java.sql.ResultSet;
import java.sql.SQLException;
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
class SqlTouchpointViews implements TouchpointViews {

    static final String HITS = """
            select t.id, t.name, t.channel_id, c.name channel, c.icon, d.name department, coalesce(d.hue, 0) hue, t.frontstage
              from touchpoint t
              join channel c on c.id = t.channel_id
              left join department d on d.id = t.department_id
             where not t.archived
            """;

    private final JdbcClient jdbc;
    private final SqlAlike alike;
    private final SqlTouchpointPage page;
    private final SqlTouchpointFigures figures;

    @Override
    public List<TouchpointHit> searchTouchpoints(String query, int limit) {
        return jdbc.sql(HITS + """
                           and lower(concat_ws(' ', t.name, c.name, d.name)) like all (:words)
                         order by lower(t.name) like :beginning desc, lower(t.name), t.id limit :limit
                        """)
                .param("words", Words.patterns(query))
                .param("beginning", Words.beginning(query))
                .param("limit", limit)
                .query((rs, index) -> hit(rs))
                .list();
    }

    @Override
    public List<TouchpointHit> listAlike(String name, @Nullable UUID channel, @Nullable UUID except) {
        return alike.list(name, channel, except);
    }

    @Override
    public Optional<TouchpointView> findTouchpoint(TouchpointId id) {
        return page.find(id.value());
    }

    @Override
    public TouchpointFigures figures(TouchpointId id) {
        return figures.of(id.value());
    }

    static TouchpointHit hit(ResultSet rs) throws SQLException {
        return new TouchpointHit(
                rs.getObject("id", UUID.class),
                rs.getString("name"),
                rs.getString("channel"),
                rs.getString("icon"),
                rs.getString("department"),
                rs.getInt("hue"),
                rs.getBoolean("frontstage"));
    }
}
