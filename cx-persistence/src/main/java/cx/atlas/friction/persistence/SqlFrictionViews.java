package cx.atlas.friction.persistence;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cx.atlas.friction.FrictionPointId;
import cx.atlas.friction.FrictionStatus;
import cx.atlas.friction.Stewards;
import cx.atlas.friction.view.FrictionDetail;
import cx.atlas.friction.view.FrictionFilter;
import cx.atlas.friction.view.FrictionOrder;
import cx.atlas.friction.view.FrictionRow;
import cx.atlas.friction.view.FrictionRow.DepartmentTag;
import cx.atlas.friction.view.FrictionViews;
import cx.atlas.friction.view.Voice;
import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.DepartmentId;
import cx.atlas.workspace.Permission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
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
class SqlFrictionViews implements FrictionViews {

    private final JdbcClient jdbc;

    @Override
    public Map<FrictionStatus, Long> countByStatus(FrictionFilter filter) {
        return jdbc
                .sql("select f.status, count(*) n" + FrictionSql.FROM + FrictionSql.WHERE + " group by f.status")
                .params(params(filter))
                .query((rs, index) -> Map.entry(FrictionStatus.valueOf(rs.getString("status")), rs.getLong("n")))
                .stream()
                .collect(toMap(Entry::getKey, Entry::getValue));
    }

    @Override
    public List<FrictionRow> listFriction(FrictionFilter filter, FrictionOrder order, long offset, int limit) {
        return jdbc.sql(FrictionSql.COLUMNS + FrictionSql.FROM + FrictionSql.DETAILS + FrictionSql.WHERE
                        + " and f.status = any (:statuses)" + FrictionSql.orderBy(order)
                        + " limit :limit offset :offset")
                .params(params(filter))
                .param("statuses", filter.statuses().stream().map(Enum::name).toArray(String[]::new))
                .param("limit", limit)
                .param("offset", offset)
                .query(FrictionRows::row)
                .list();
    }

    @Override
    public Optional<FrictionDetail> findFriction(FrictionPointId id) {
        return jdbc.sql(FrictionSql.COLUMNS + ", f.detail, f.source, f.reason, f.flagged_by" + FrictionSql.FROM
                        + FrictionSql.DETAILS + " where f.id = :id")
                .param("id", id.value())
                .param("drafts", CurrentActor.may(Permission.SEE_DRAFTS))
                .query(SqlFrictionViews::detail)
                .optional();
    }

    @Override
    public List<Voice> listVoices(FrictionPointId id, int limit) {
        return jdbc.sql("""
                        select v.verbatim, v.metric, v.score, v.occurred_at at, t.name touchpoint, c.name channel
                          from feedback v
                          join touchpoint t on t.workspace_id = v.workspace_id and t.id = v.touchpoint_id
                          join channel c on c.workspace_id = t.workspace_id and c.id = t.channel_id
                         where v.touchpoint_id in (select a.touchpoint_id from friction_touchpoint a where a.friction_id = :id)
                           and v.verbatim <> ''
                         order by v.occurred_at desc, v.event_id limit :limit
                        """)
                .param("id", id.value())
                .param("limit", limit)
                .query(Voice.class)
                .list();
    }

    private static Map<String, @Nullable Object> params(FrictionFilter filter) {
        var kind = filter.kind();
        var severity = filter.severity();
        var params = new HashMap<String, @Nullable Object>();
        params.put("query", filter.query());
        params.put("drafts", CurrentActor.may(Permission.SEE_DRAFTS));
        params.put("kind", kind == null ? null : kind.name());
        params.put("severity", severity == null ? null : severity.name());
        params.put("department", filter.department());
        params.put("channel", filter.channel());
        params.put("journey", filter.journey());
        params.put("touchpoint", filter.touchpoint());
        params.put("owner", filter.owner());
        params.put("unowned", filter.unowned());
        return params;
    }

    private static FrictionDetail detail(ResultSet rs, int index) throws SQLException {
        var row = FrictionRows.row(rs, index);
        var departments = row.departments().stream()
                .map(DepartmentTag::id)
                .map(DepartmentId::new)
                .collect(toSet());
        return new FrictionDetail(
                row,
                rs.getString("detail"),
                rs.getString("source"),
                rs.getString("reason"),
                new Stewards(new AccountId(rs.getObject("flagged_by", UUID.class)), departments));
    }
}
