package cx.atlas.strategy.persistence;

import cx.atlas.strategy.Element;
import cx.atlas.strategy.NeedKind;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.strategy.view.CoverageRow;
import cx.atlas.strategy.view.IdleTouchpoints;
import cx.atlas.strategy.view.StrategyItemRow;
import cx.atlas.strategy.view.StrategyViews;
import java.sql.Array;
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
class SqlStrategyViews implements StrategyViews {

    private static final String BY_ELEMENT =
            " order by array_position(array['ORGANIZATION', 'BRAND', 'CUSTOMER'], s.element), lower(s.name), s.id";

    private static final String COVERAGE = """
            select s.id, s.version, s.element, s.name, s.description, s.intended_feeling, s.need_kind, s.persona_id, p.name persona, s.archived,
                   coalesce(c.touchpoints, 0) touchpoints, coalesce(c.frontstage, 0) frontstage, coalesce(c.few, '{}') few
              from strategy_item s
              left join persona p on p.id = s.persona_id
              left join (select ts.serves, count(*) touchpoints, count(*) filter (where t.frontstage) frontstage,
                                (array_agg(t.name order by lower(t.name), t.id))[1\\:3] few
                           from touchpoint_serves ts join touchpoint t on t.id = ts.touchpoint_id and not t.archived
                          group by ts.serves) c on c.serves = s.id
            """;

    private final JdbcClient jdbc;

    @Override
    public List<StrategyItemRow> listItems(boolean archived) {
        return jdbc.sql("""
                        select s.id, s.element, s.name, s.need_kind, p.name persona
                          from strategy_item s left join persona p on p.id = s.persona_id
                         where s.archived <= :archived""" + BY_ELEMENT)
                .param("archived", archived)
                .query((rs, index) -> new StrategyItemRow(
                        rs.getObject("id", UUID.class),
                        Element.valueOf(rs.getString("element")),
                        rs.getString("name"),
                        needKind(rs),
                        rs.getString("persona")))
                .list();
    }

    @Override
    public List<CoverageRow> listCoverage(boolean archived) {
        return jdbc.sql(COVERAGE + " where s.archived <= :archived" + BY_ELEMENT)
                .param("archived", archived)
                .query(SqlStrategyViews::coverage)
                .list();
    }

    @Override
    public Optional<CoverageRow> findItem(StrategyItemId id) {
        return jdbc.sql(COVERAGE + " where s.id = :id")
                .param("id", id.value())
                .query(SqlStrategyViews::coverage)
                .optional();
    }

    @Override
    public IdleTouchpoints idleTouchpoints() {
        return jdbc.sql("""
                        select count(*) filter (where t.idle) idle, count(*) total,
                               coalesce((array_agg(t.name order by lower(t.name), t.id) filter (where t.idle))[1:3], '{}') few
                          from (select id, name, not exists (select from serving s where s.touchpoint_id = t.id) idle
                                  from touchpoint t where not archived) t
                        """)
                .query((rs, index) ->
                        new IdleTouchpoints(rs.getLong("idle"), rs.getLong("total"), names(rs.getArray("few"))))
                .single();
    }

    private static CoverageRow coverage(ResultSet rs, int index) throws SQLException {
        return new CoverageRow(
                rs.getObject("id", UUID.class),
                rs.getLong("version"),
                Element.valueOf(rs.getString("element")),
                rs.getString("name"),
                rs.getString("description"),
                rs.getString("intended_feeling"),
                needKind(rs),
                rs.getObject("persona_id", UUID.class),
                rs.getString("persona"),
                rs.getBoolean("archived"),
                rs.getLong("touchpoints"),
                rs.getLong("frontstage"),
                names(rs.getArray("few")));
    }

    private static @Nullable NeedKind needKind(ResultSet rs) throws SQLException {
        var kind = rs.getString("need_kind");
        return kind == null ? null : NeedKind.valueOf(kind);
    }

    private static List<String> names(Array names) throws SQLException {
        return List.of((String[]) names.getArray());
    }
}
