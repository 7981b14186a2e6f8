package cx.atlas.journey.persistence;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.JourneyKind;
import cx.atlas.journey.JourneyStatus;
import cx.atlas.journey.view.JourneyHead;
import cx.atlas.journey.view.JourneyOrder;
import cx.atlas.journey.view.JourneyQuery;
import cx.atlas.journey.view.JourneyRow;
import cx.atlas.journey.view.JourneyTitle;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.journey.view.Opening;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
class SqlJourneyViews implements JourneyViews {

    private static final String ASKED_FOR = """
              from journey j
              left join persona p on p.workspace_id = j.workspace_id and p.id = j.persona_id
              left join account a on a.id = j.owner_id
              left join journey_version v on v.workspace_id = j.workspace_id and v.id = j.published_id
             where (:drafts or j.status = 'PUBLISHED') and j.archived = :archived
               and (:kind::text is null or j.kind = :kind)
               and (:status::text is null or j.status = :status)
               and (:persona::uuid is null or j.persona_id = :persona)
               and (:owner::uuid is null or j.owner_id = :owner)
               and lower(concat_ws(' ', j.title, j.goal, p.name, a.name)) like all (:words)
            """;

    /** Those who see no drafts read of a map what was published. */
    private static final String ROWS = """
            select j.id, j.title, j.goal, j.kind, j.status, j.archived, p.name persona, a.name as owner,
                   case when not :drafts and v.id is not null then cardinality(v.touchpoint_ids) else
                     (select count(distinct c.touchpoint_id) from card c
                       where c.workspace_id = j.workspace_id and c.journey_id = j.id) end touchpoints,
                   (select count(*) from friction_point f
                     where f.workspace_id = j.workspace_id and f.status not in ('SOLVED', 'DISMISSED')
                       and case when not :drafts and v.id is not null
                           then f.step_id = any (v.step_ids) or f.step_id is null and f.touchpoint_id = any (v.touchpoint_ids)
                           else exists (select from step s
                                    where s.workspace_id = j.workspace_id and s.journey_id = j.id and s.id = f.step_id)
                                or f.step_id is null and exists (select from card c
                                    where c.workspace_id = j.workspace_id and c.journey_id = j.id
                                      and c.touchpoint_id = f.touchpoint_id) end) frictions,
                   case when not :drafts and v.id is not null then v.at else j.changed_at end changed,
                   overdue(j.review_due) stale,
                   case when not :drafts and v.id is not null then v.curve else drawn_curve(j.id) end curve
            """;

    static final String OPENINGS = """
            select j.id journey_id, j.title journey, s.id step_id, s.name step, s.opens_id opens
              from seen_steps(:drafts, :opens::uuid) s
              join journey j on j.workspace_id = s.workspace_id and j.id = s.journey_id
             where s.opens_id is not null and not j.archived
            """;

    private final JdbcClient jdbc;

    @Override
    public long countJourneys(JourneyQuery query) {
        return bind(jdbc.sql("select count(*)" + ASKED_FOR), query)
                .query(Long.class)
                .single();
    }

    @Override
    public List<JourneyRow> listJourneys(JourneyQuery query, int limit, long offset) {
        var order = " order by %s %s nulls last, lower(j.title), j.id limit :limit offset :offset"
                .formatted(column(query.order()), query.descending() ? "desc" : "asc");
        return bind(jdbc.sql(ROWS + ASKED_FOR + order), query)
                .param("limit", limit)
                .param("offset", offset)
                .query(SqlJourneyViews::row)
                .list();
    }

    @Override
    public List<Opening> listOpenings() {
        return jdbc.sql(OPENINGS + " order by s.journey_id, s.stage_rank, s.rank, s.id")
                .param("drafts", Drafts.visible())
                .param("opens", null, Types.OTHER)
                .query(Opening.class)
                .list();
    }

    @Override
    public List<JourneyTitle> listTitles() {
        return jdbc.sql("""
                        select j.id, j.title from journey j
                         where not j.archived and (:drafts or j.status = 'PUBLISHED') order by lower(j.title), j.id
                        """)
                .param("drafts", Drafts.visible())
                .query(JourneyTitle.class)
                .list();
    }

    @Override
    public Optional<JourneyHead> findJourney(JourneyId id) {
        return jdbc.sql("""
                        select j.id, j.edition, case when :drafts then j.acts else coalesce(v.acts, j.acts) end acts,
                               j.title, j.goal, j.kind, j.status, j.archived,
                               j.persona_id, p.name persona, j.owner_id, a.name as owner,
                               j.published_id, v.acts published_acts, o.id from_id, o.title from_title,
                               j.locked_by_id, nullif(j.locked_by_name, '') locked_by, j.lock_reason,
                               j.review_due, j.review_months, j.reviewed_on, overdue(j.review_due) stale
                          from journey j
                          left join persona p on p.workspace_id = j.workspace_id and p.id = j.persona_id
                          left join account a on a.id = j.owner_id
                          left join journey_version v on v.workspace_id = j.workspace_id and v.id = j.published_id
                          left join journey o on o.workspace_id = j.workspace_id and o.id = j.from_id
                         where j.id = :id and (:drafts or j.status = 'PUBLISHED')
                        """)
                .param("id", id.value())
                .param("drafts", Drafts.visible())
                .query(JourneyHead.class)
                .optional();
    }

    private static StatementSpec bind(StatementSpec sql, JourneyQuery query) {
        return sql.param("drafts", Drafts.visible())
                .param("archived", query.archived())
                .param("kind", query.kind() == null ? null : query.kind().name())
                .param("status", query.status() == null ? null : query.status().name())
                .param("persona", query.persona())
                .param("owner", query.owner())
                .param("words", patterns(query.text()));
    }

    private static String[] patterns(String text) {
        return Arrays.stream(text.toLowerCase().split("\\s+"))
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }

    private static String column(JourneyOrder order) {
        return switch (order) {
            case TITLE -> "lower(j.title)";
            case PERSONA -> "lower(p.name)";
            case OWNER -> "lower(a.name)";
            case STATUS -> "j.status";
            case TOUCHPOINTS -> "touchpoints";
            case FRICTIONS -> "frictions";
            case CHANGED -> "changed";
        };
    }

    private static JourneyRow row(ResultSet rs, int index) throws SQLException {
        var curve = rs.getArray("curve");
        return new JourneyRow(
                rs.getObject("id", UUID.class),
                rs.getString("title"),
                rs.getString("goal"),
                JourneyKind.valueOf(rs.getString("kind")),
                JourneyStatus.valueOf(rs.getString("status")),
                rs.getBoolean("archived"),
                rs.getString("persona"),
                rs.getString("owner"),
                rs.getLong("touchpoints"),
                rs.getLong("frictions"),
                rs.getTimestamp("changed").toInstant(),
                rs.getBoolean("stale"),
                curve == null ? List.of() : Arrays.asList((Integer[]) curve.getArray()));
    }
}
