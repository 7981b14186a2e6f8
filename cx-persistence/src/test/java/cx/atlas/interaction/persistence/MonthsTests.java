package cx.atlas.interaction.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cxtest.TestPostgres;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Which months have a partition, in a new database and in one that is older than the partition of the early years. */
class MonthsTests {

    private static final String DATABASE = "cx_months";
    private static final TestPostgres SERVER = TestPostgres.get();

    private final JdbcClient jdbc = JdbcClient.create(
            new DriverManagerDataSource(SERVER.url(DATABASE), TestPostgres.OWNER, TestPostgres.PASSWORD));

    @BeforeEach
    void anEmptyDatabase() {
        SERVER.drop(DATABASE);
        SERVER.execute("postgres", "create database " + DATABASE + " owner " + TestPostgres.OWNER);
    }

    @AfterEach
    void clear() {
        SERVER.drop(DATABASE);
    }

    @Test
    void the_early_years_share_one_partition_and_later_months_have_their_own() {
        migrate();
        open("1970-01-01", "2009-12-31", "2010-01-31", "2024-05-07");
        assertThat(partitions()).containsExactly("feedback_2010_01", "feedback_2024_05", "feedback_early");
    }

    @Test
    void a_month_that_cannot_have_come_yet_is_not_opened() {
        migrate();
        assertThatThrownBy(() -> open(LocalDate.now().plusYears(3).toString())).hasMessageContaining("no partition");
    }

    @Test
    void where_early_months_were_opened_before_they_go_on() {
        migrateTo("021");
        open("2005-03-01", "2024-05-07");
        migrate();
        open("2005-03-01", "2006-07-01");
        assertThat(partitions()).containsExactly("feedback_2005_03", "feedback_2006_07", "feedback_2024_05");
    }

    /** Functions are of today: an older database has none of them yet. */
    private static void migrateTo(String version) {
        flyway().target(version).repeatableSqlMigrationPrefix("none").load().migrate();
    }

    private static void migrate() {
        flyway().load().migrate();
    }

    private static FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(SERVER.url(DATABASE), TestPostgres.OWNER, TestPostgres.PASSWORD)
                .placeholders(Map.of("app", "cx_app"));
    }

    private void open(String... days) {
        for (var day : days) {
            jdbc.sql("select open_month(?)").param(LocalDate.parse(day)).query().singleValue();
        }
    }

    private List<String> partitions() {
        return jdbc.sql("""
                        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
                         where i.inhparent = 'feedback'::regclass order by 1
                        """).query(String.class).list();
    }
}
