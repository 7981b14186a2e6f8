package cx.atlas.interaction.persistence;

import cx.atlas.interaction.Metric;
import cx.atlas.interaction.view.EvidenceFilter;
import cx.atlas.interaction.view.EvidenceRow;
import cx.atlas.interaction.view.EvidenceRow.Place;
import cx.atlas.interaction.view.EvidenceViews;
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
class SqlEvidenceViews implements EvidenceViews {

    private static final String ROWS = """
            select e.customer_id, c.customer_key, e.occurred_at, e.event_id, e.channel, e.event, e.touchpoint_id, t.name touchpoint,
                   e.case_key, %2$s
              from %1$s e
              join customer c on c.id = e.customer_id
              left join touchpoint t on t.id = e.touchpoint_id
            """;

    private static final String INTERACTIONS =
            ROWS.formatted("interaction", "null metric, null::int score, '' words, e.sequence");
    private static final String FEEDBACK =
            ROWS.formatted("feedback", "e.metric, e.score, e.verbatim words, 9223372036854775807 as sequence");

    private static final String BY_SCORE = " group by 1, 2 order by 1, 2 nulls last";

    private static final String NEWEST =
            " order by e.occurred_at desc, e.event_id desc, e.customer_id desc limit :limit";

    private final JdbcClient jdbc;

    @Override
    public List<EvidenceRow> listInteractions(EvidenceFilter filter, @Nullable Place after, int limit) {
        return list(INTERACTIONS, new EvidenceSql(filter, false).after(after), limit);
    }

    @Override
    public List<EvidenceRow> listFeedback(EvidenceFilter filter, @Nullable Place after, int limit) {
        return list(FEEDBACK, new EvidenceSql(filter, true).after(after), limit);
    }

    private List<EvidenceRow> list(String rows, EvidenceSql filter, int limit) {
        return jdbc.sql(rows + filter.where() + NEWEST)
                .params(filter.parameters())
                .param("limit", limit)
                .query(SqlEvidenceViews::row)
                .list();
    }

    @Override
    public long countInteractions(EvidenceFilter filter) {
        var rows = new EvidenceSql(filter, false);
        var days = new DaySql(filter, false);
        return days.answers(filter)
                ? jdbc.sql("select coalesce(sum(n), 0) from interaction_day d" + days.where())
                        .params(days.parameters())
                        .query(Long.class)
                        .single()
                : jdbc.sql("select count(*) from interaction e join customer c on c.id = e.customer_id" + rows.where())
                        .params(rows.parameters())
                        .query(Long.class)
                        .single();
    }

    @Override
    public List<ScoreCount> countFeedback(EvidenceFilter filter) {
        var rows = new EvidenceSql(filter, true);
        var days = new DaySql(filter, true);
        var counted = days.answers(filter)
                ? jdbc.sql("select d.metric, nullif(d.score, -1) score, sum(d.n) n from feedback_day d" + days.where()
                                + BY_SCORE)
                        .params(days.parameters())
                : jdbc.sql(
                                "select e.metric, e.score, count(*) n from feedback e join customer c on c.id = e.customer_id"
                                        + rows.where() + BY_SCORE)
                        .params(rows.parameters());
        return counted.query((rs, index) -> new ScoreCount(
                        Metric.valueOf(rs.getString("metric")), rs.getObject("score", Integer.class), rs.getLong("n")))
                .list();
    }

    @Override
    public Optional<CustomerPath> findPath(UUID customer, int limit) {
        var key = jdbc.sql("select customer_key from customer where id = :id")
                .param("id", customer)
                .query(String.class)
                .optional();
        return key.map(known -> {
            var events = jdbc.sql("(" + INTERACTIONS + " where e.customer_id = :id) union all (" + FEEDBACK
                            + " where e.customer_id = :id) order by occurred_at, sequence, event_id limit :limit")
                    .param("id", customer)
                    .param("limit", limit + 1)
                    .query(SqlEvidenceViews::row)
                    .list();
            return new CustomerPath(
                    customer, known, events.subList(0, Math.min(limit, events.size())), events.size() <= limit);
        });
    }

    private static EvidenceRow row(ResultSet rs, int index) throws SQLException {
        var metric = rs.getString("metric");
        return new EvidenceRow(
                rs.getObject("customer_id", UUID.class),
                rs.getString("customer_key"),
                rs.getTimestamp("occurred_at").toInstant(),
                rs.getObject("event_id", UUID.class),
                rs.getString("channel"),
                rs.getString("event"),
                rs.getObject("touchpoint_id", UUID.class),
                rs.getString("touchpoint"),
                rs.getString("case_key"),
                metric == null ? null : Metric.valueOf(metric),
                rs.getObject("score", Integer.class),
                rs.getString("words"));
    }
}
