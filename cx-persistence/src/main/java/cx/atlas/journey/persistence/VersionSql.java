package cx.atlas.journey.persistence;

import cx.atlas.journey.JourneyId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Statements over the rows of a map, be they the live ones or those of a version: then these stand before the tables. */
final class VersionSql {

    private static final String ROWS = """
            stage as (select r.* from journey_version v,
                jsonb_populate_recordset(jsonb_populate_record(null::stage, defaults_of('stage')), v.stages) r where v.id = %1$s),
            step as (select r.* from journey_version v,
                jsonb_populate_recordset(jsonb_populate_record(null::step, defaults_of('step')), v.steps) r where v.id = %1$s),
            lane as (select r.* from journey_version v,
                jsonb_populate_recordset(jsonb_populate_record(null::lane, defaults_of('lane')), v.lanes) r where v.id = %1$s),
            card as (select r.* from journey_version v,
                jsonb_populate_recordset(jsonb_populate_record(null::card, defaults_of('card')), v.cards) r where v.id = %1$s)
            """;

    private static final String PUBLISHED =
            "(select j.published_id from journey j where j.id = :seen and j.status = 'PUBLISHED')";

    private VersionSql() {}

    /** @param version null for the live map */
    static StatementSpec sql(JdbcClient jdbc, String sql, @Nullable UUID version) {
        if (version == null) {
            return jdbc.sql(sql);
        }
        return jdbc.sql(over(":version", sql)).param("version", version);
    }

    /** The live map for those who see drafts, for all others what was published of this journey last. */
    static StatementSpec seen(JdbcClient jdbc, String sql, JourneyId journey) {
        return Drafts.visible() ? jdbc.sql(sql) : jdbc.sql(over(PUBLISHED, sql)).param("seen", journey.value());
    }

    private static String over(String version, String sql) {
        var rest = sql.startsWith("with ") ? ", " + sql.substring("with ".length()) : sql;
        return "with " + ROWS.formatted(version) + rest;
    }
}
