package cx.atlas.touchpoint.persistence;

import cx.atlas.shared.Moments;
import cx.atlas.strategy.Element;
import cx.atlas.touchpoint.view.RegistryPage;
import cx.atlas.touchpoint.view.RegistryQuery;
import cx.atlas.touchpoint.view.RegistryRow;
import cx.atlas.touchpoint.view.RegistryViews;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** First finds the page's touchpoints, then reads the figures of these alone. */
@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlRegistryViews implements RegistryViews {

    private static final String TOUCHPOINTS = """
              from touchpoint t
              join channel c on c.id = t.channel_id
              left join department d on d.id = t.department_id
            """;

    private static final String FIGURES = """
            select p.*,
                   coalesce((select array_agg(distinct s.element) from serving s where s.touchpoint_id = p.id), '{}') serves,
                   coalesce(drawn.journeys, 0) journeys,
                   coalesce((select sum(n) from interaction_day where touchpoint_id = p.id and day between :from and :to),
                            (select 0 from interaction_day where touchpoint_id = p.id limit 1)) interactions,
                   coalesce(csat.n, 0) csat_n, coalesce(csat.sum, 0) csat_sum, coalesce(csat.squares, 0) csat_squares,
                   (select count(*) from friction_point f
                     where f.touchpoint_id = p.id and f.status in ('OPEN', 'FIXING', 'CHECK')) friction
              from page p
              left join (select k.touchpoint_id, count(distinct k.journey_id) journeys from seen_touchpoints(:drafts) k
                           join journey j on j.id = k.journey_id and not j.archived
                          where k.touchpoint_id in (select id from page) group by 1) drawn on drawn.touchpoint_id = p.id
              left join lateral (select sum(n) n, sum(score * n) sum, sum(score * score * n) squares from feedback_day
                                  where touchpoint_id = p.id and metric = 'CSAT' and score > 0 and day between :from and :to) csat
                on true
             order by p.place
            """;

    private final JdbcClient jdbc;
    private final SqlMeasured measured;

    @Override
    public RegistryPage list(RegistryQuery query) {
        var days = measured.days();
        var filter = RegistryFilter.of(query);
        var order = RegistryOrder.of(query.sort(), query.descending());
        var counts = jdbc.sql("select count(*) total, (select count(*) from touchpoint) registered" + TOUCHPOINTS
                        + " where " + filter.where())
                .params(filter.parameters())
                .query((rs, index) -> new long[] {rs.getLong("total"), rs.getLong("registered")})
                .single();
        var rows = jdbc.sql("""
                        with page as (
                          select t.id, t.name, c.name channel, c.icon, t.department_id, d.name department,
                                 coalesce(d.hue, 0) hue, t.frontstage, t.archived, row_number() over (order by %2$s) place
                          %1$s %3$s where %4$s order by place limit :size offset :offset)
                        """.formatted(TOUCHPOINTS, order.by(query.descending()), order.join(), filter.where())
                        + FIGURES)
                .params(filter.parameters())
                .param("from", days.from())
                .param("to", days.to())
                .param("drafts", CurrentActor.may(Permission.SEE_DRAFTS))
                .param("size", query.size())
                .param("offset", Math.min(query.offset(), Math.max(0, counts[0] - 1) / query.size() * query.size()))
                .query(SqlRegistryViews::row)
                .list();
        return new RegistryPage(rows, counts[0], counts[1], days);
    }

    private static RegistryRow row(ResultSet rs, int index) throws SQLException {
        return new RegistryRow(
                rs.getObject("id", UUID.class),
                rs.getString("name"),
                rs.getString("channel"),
                rs.getString("icon"),
                rs.getObject("department_id", UUID.class),
                rs.getString("department"),
                rs.getInt("hue"),
                rs.getBoolean("frontstage"),
                rs.getBoolean("archived"),
                Arrays.stream((String[]) rs.getArray("serves").getArray())
                        .map(Element::valueOf)
                        .sorted()
                        .toList(),
                rs.getLong("journeys"),
                rs.getBigDecimal("interactions") == null ? null : rs.getLong("interactions"),
                new Moments(rs.getLong("csat_n"), rs.getDouble("csat_sum"), rs.getDouble("csat_squares")).mean(),
                rs.getLong("friction"));
    }
}
