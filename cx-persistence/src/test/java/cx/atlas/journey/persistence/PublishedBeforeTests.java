package cx.atlas.journey.persistence;

import cxtest.TestPostgres;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was published before there were versions is what viewers go on seeing. */
class PublishedBeforeTests {

    private static final TestPostgres SERVER = TestPostgres.get();
    private static final String DATABASE = "cx_published_before";

    @Test
    void what_was_published_becomes_a_version() {
        SERVER.drop(DATABASE);
        SERVER.execute("postgres", "create database " + DATABASE + " owner " + TestPostgres.OWNER);
        migrate("013");
        SERVER.execute(DATABASE, """
                insert into workspace (id, version, name) values (gen_random_uuid(), 0, 'One'), (gen_random_uuid(), 0, 'Two');
                insert into journey (workspace_id, id, version, title, goal, kind, status, acts)
                  select w.id, gen_random_uuid(), 0, s, '', 'AS_IS', s, 7
                    from workspace w, unnest(array['DRAFT', 'PUBLISHED']) s;
                insert into stage (workspace_id, id, version, journey_id, phase, name, rank)
                  select workspace_id, gen_random_uuid(), 0, id, 'BEFORE', 'Discover', 'a0' from journey;
                insert into step (workspace_id, id, version, journey_id, stage_id, name, rank, opens_id)
                  select workspace_id, gen_random_uuid(), 0, journey_id, id, 'Sees', 'a0', journey_id from stage;
                insert into lane (workspace_id, id, version, journey_id, kind, rank)
                  select workspace_id, gen_random_uuid(), 0, id, 'DOES', 'a0' from journey where status = 'DRAFT';
                insert into card (workspace_id, id, version, journey_id, step_id, lane_id, rank, changed_at)
                  select l.workspace_id, gen_random_uuid(), 0, l.journey_id, s.id, l.id, 'a0', date '2199-01-01'
                    from lane l join step s on s.workspace_id = l.workspace_id and s.journey_id = l.journey_id;
                """);
        migrate("latest");
        holds("""
                2 = (select count(*) from journey j
                       join journey_version v on v.workspace_id = j.workspace_id and v.id = j.published_id
                      where v.journey_id = j.id and j.status = 'PUBLISHED' and v.acts = 7
                        and jsonb_array_length(v.stages) = 1 and v.stages -> 0 ->> 'name' = 'Discover' and v.cards = '[]')
                """);
        holds("2 = (select count(*) from journey_version)");
        holds(
                "2 = (select count(*) from journey where publications = array[7::bigint]) and 2 = (select count(*) from journey where publications = '{}')");
        holds("""
                2 = (select count(*) from journey_version v join step s on s.workspace_id = v.workspace_id and s.journey_id = v.journey_id
                      where v.stage_count = 1 and v.card_count = 0 and v.step_ids = array[s.id] and v.touchpoint_ids = '{}'
                        and v.opens_ids = array[v.journey_id])
                """);
        holds("2 = (select count(*) from journey where status = 'DRAFT' and changed_at = date '2199-01-01')");
        holds("not exists (select from pg_class where relkind = 'r' and relrowsecurity and not relforcerowsecurity)");
    }

    @AfterEach
    void drop() {
        SERVER.drop(DATABASE);
    }

    /** What repeats stands on the latest tables. */
    private static void migrate(String target) {
        Flyway.configure()
                .dataSource(SERVER.url(DATABASE), TestPostgres.OWNER, TestPostgres.PASSWORD)
                .placeholders(Map.of("app", "cx_app"))
                .target(target)
                .repeatableSqlMigrationPrefix(target.equals("latest") ? "R" : "never")
                .load()
                .migrate();
    }

    private static void holds(String condition) {
        SERVER.execute(DATABASE, "do $do$ begin assert " + condition + "; end $do$");
    }
}
