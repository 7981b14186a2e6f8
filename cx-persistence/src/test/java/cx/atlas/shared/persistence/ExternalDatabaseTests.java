package cx.atlas.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cxtest.TestPostgres;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator is told who gives CX Atlas a PostgreSQL of the company's own. */
class ExternalDatabaseTests {

    private static final String DATABASE = "cx_external";
    private static final TestPostgres SERVER = TestPostgres.get();

    private final Owner owner = new Owner(SERVER.url(DATABASE), "cx_dba", "dba");

    @BeforeEach
    void anEmptyDatabase() {
        clear();
        run("create role cx_dba login password 'dba'");
        run("create database " + DATABASE + " owner cx_dba");
    }

    @AfterEach
    void clear() {
        SERVER.drop(DATABASE);
        for (var role : new String[] {"cx_other", "cx_given", "cx_dba"}) {
            run("drop role if exists " + role);
        }
    }

    @Test
    void one_credential_with_createrole_is_enough() throws SQLException {
        run("alter role cx_dba createrole");
        var role = AppRole.prepare(owner, "cx_other", null);

        assertThat(AppRole.prepare(owner, "cx_other", null))
                .as("every node derives the same")
                .isEqualTo(role);
        migrate(role);
        assertThat(countAccountsAs(role)).isZero();
    }

    @Test
    void without_createrole_a_second_credential_is_asked_for() {
        assertThatThrownBy(() -> AppRole.prepare(owner, "cx_other", null))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("cx_dba could not make the role cx_other")
                .extracting(failure -> ((DatabaseUnusable) failure).remedy())
                .asString()
                .contains("CX_DATABASE_APP_PASSWORD");
    }

    @Test
    void without_createrole_a_second_credential_is_enough() throws SQLException {
        run("create role cx_given login password 'given'");
        var role = AppRole.prepare(owner, "cx_given", "given");
        migrate(role);
        assertThat(countAccountsAs(role)).isZero();
    }

    @Test
    void a_second_credential_that_does_not_work_gets_one_sentence() {
        run("create role cx_given login password 'given'");
        assertThatThrownBy(() -> AppRole.prepare(owner, "cx_given", "mistyped"))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("did not let cx_given in");
    }

    @Test
    void a_role_that_could_look_over_the_wall_is_refused() {
        run("create role cx_given login bypassrls password 'given'");
        assertThatThrownBy(() -> AppRole.prepare(owner, "cx_given", "given")).hasMessageContaining("over the wall");
        assertThatThrownBy(() -> AppRole.prepare(owner, "cx_dba", "dba")).hasMessageContaining("over the wall");
        run("alter role cx_given nobypassrls");
        run("grant cx_dba to cx_given");
        assertThatThrownBy(() -> AppRole.prepare(owner, "cx_given", "given")).hasMessageContaining("over the wall");
    }

    @Test
    void the_owner_is_checked_before_anything_is_written() {
        assertThat(ExternalDatabase.reach(owner).owner()).isEqualTo(owner);
        assertThatThrownBy(() -> ExternalDatabase.reach(new Owner(owner.url(), "cx_dba", "mistyped")))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("did not let cx_dba in");
        assertThatThrownBy(() -> ExternalDatabase.reach(new Owner(SERVER.url("postgres"), "cx_dba", "dba")))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("may not create tables");
        assertThatThrownBy(() ->
                        ExternalDatabase.reach(new Owner(owner.url() + "?user=cx_dba&password=dba", "somebody", "")))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("names another user");
    }

    private void migrate(AppRole role) {
        Flyway.configure()
                .dataSource(owner.url(), owner.username(), owner.password())
                .placeholders(Map.of("app", role.username()))
                .load()
                .migrate();
    }

    private static long countAccountsAs(AppRole role) throws SQLException {
        try (var connection = DriverManager.getConnection(role.url(), role.username(), role.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from account")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void run(String sql) {
        SERVER.execute("postgres", sql);
    }
}
