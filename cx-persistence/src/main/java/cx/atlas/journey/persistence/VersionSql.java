package cx.atlas.journey.persistence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Statements over the rows of a map, be they the live ones or those of a version: then these stand before the tables. */
final class VersionSql {

    private static final String ROWS = """
            stage as (select r.* from journey_version v,
                jsonb_populate_recordset(jsonb_populate_record(null::stage, defaults_of('stage')), v.stages) r where v.id = :version),
            step as (select r.* from journey_version v,
                jsonb_populate_recordset(jsonb_populate_record(null::step, defaults_of('step')), v.steps) r where v.id = :version),
            lane as (select r.* from journey_version v,
                jsonb_populate_recordset(jsonb_populate_record(null::lane, defaults_of('lane')), v.lanes) r where v.id = :version),
            card as (select r.* from journey_version v,
                jsonb_populate_recordset(jsonb_populate_record(null::card, defaults_of('card')), v.cards) r where v.id = :version)
            """;

    private VersionSql() {}

    /** @param version null for the live map */
    static StatementSpec sql(JdbcClient jdbc, String sql, @Nullable UUID version) {
        if (version == null) {
            return jdbc.sql(sql);
        }
        var rest = sql.startsWith("with ") ? ", " + sql.substring("with ".length()) : sql;
        return jdbc.sql("with " + ROWS + rest).param("version", version);
    }
}
