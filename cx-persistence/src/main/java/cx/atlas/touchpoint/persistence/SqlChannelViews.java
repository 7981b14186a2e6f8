package cx.atlas.touchpoint.persistence;

import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.view.ChannelRow;
import cx.atlas.touchpoint.view.ChannelViews;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlChannelViews implements ChannelViews {

    private static final String ROWS = """
            select c.id, c.version, c.name, c.icon, c.tenure, c.archived,
                   (select count(*) from touchpoint t
                     where t.workspace_id = c.workspace_id and t.channel_id = c.id and not t.archived) touchpoints
              from channel c
            """;

    private final JdbcClient jdbc;

    @Override
    public List<ChannelRow> listChannels(boolean archived) {
        return jdbc.sql(ROWS + " where c.archived <= :archived order by lower(c.name), c.id")
                .param("archived", archived)
                .query(ChannelRow.class)
                .list();
    }

    @Override
    public Optional<ChannelRow> findChannel(ChannelId id) {
        return jdbc.sql(ROWS + " where c.id = :id")
                .param("id", id.value())
                .query(ChannelRow.class)
                .optional();
    }
}
