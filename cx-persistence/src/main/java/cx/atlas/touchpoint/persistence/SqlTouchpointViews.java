package cx.atlas.touchpoint.persistence;

import cx.atlas.touchpoint.view.TouchpointHit;
import cx.atlas.touchpoint.view.TouchpointViews;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlTouchpointViews implements TouchpointViews {

    private static final String HITS = """
            select t.id, t.name, c.name channel, c.icon, d.name department, coalesce(d.hue, 0) hue, t.frontstage
              from touchpoint t
              join channel c on c.workspace_id = t.workspace_id and c.id = t.channel_id
              left join department d on d.workspace_id = t.workspace_id and d.id = t.department_id
             where not t.archived
            """;

    private final JdbcClient jdbc;

    @Override
    public List<TouchpointHit> searchTouchpoints(String query, int limit) {
        return jdbc.sql(HITS + """
                           and lower(concat_ws(' ', t.name, c.name, d.name)) like all (:words)
                         order by lower(t.name) like :beginning desc, lower(t.name), t.id limit :limit
                        """)
                .param("words", Words.patterns(query))
                .param("beginning", Words.beginning(query))
                .param("limit", limit)
                .query(TouchpointHit.class)
                .list();
    }
}
