package cx.atlas.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    /** One for all tests, since a new one takes seconds; each opens it and closes it. */
    @TempDir
    static Path folder;

    private static Path home;

    private EmbeddedDatabase database;

    @BeforeAll
    static void name() {
        home = folder.resolve("a home");
    }

    @BeforeEach
    void open() {
        database = EmbeddedDatabase.open(home);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_acknowledged_row_is_on_the_disk() throws SQLException {
        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show synchronous_commit")).isEqualTo("on");
        assertThat(ask("show full_page_writes")).isEqualTo("on");
        assertThat(ask("show data_checksums")).isEqualTo("on");
    }

    @Test
    void there_is_room_for_the_locks_of_many_months() throws SQLException {
        assertThat(ask("show max_locks_per_transaction")).isEqualTo("512");
    }

    @Test
    void only_this_machine_may_connect_and_only_with_a_password() throws SQLException, IOException {
        assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
        var url = database.owner().url();
        var superuser = DriverManager.getConnection(url, "postgres", Secret.read(home.resolve("postgresql/secret")));
        assertThat(ask(superuser, "show unix_socket_directories")).isEmpty();
        assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "postgres"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void the_owner_is_no_superuser() throws SQLException {
        assertThat(ask("select rolsuper::text || rolbypassrls::text from pg_roles where rolname = current_user"))
                .isEqualTo("falsefalse");
    }

    @Test
    void nobody_else_may_read_the_folder() throws IOException {
        assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
        for (var path : new String[] {"", "postgresql", "postgresql/data", "postgresql/programs"}) {
            assertThat(permissions(path)).as(path).isEqualTo("rwx------");
        }
        assertThat(permissions("postgresql/secret")).isEqualTo("rw-------");
    }

    @Test
    void a_second_start_on_the_same_folder_gets_one_sentence() throws IOException {
        assertThatThrownBy(() -> EmbeddedDatabase.open(home))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("already running on " + home.toRealPath())
                .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));
    }

    @Test
    void a_closed_one_opens_again_with_its_rows() throws SQLException {
        write();
        database.close();
        assertThat(Files.exists(home.resolve("postgresql/data/postmaster.pid"))).isFalse();

        database = EmbeddedDatabase.open(home);
        assertThat(ask("select count(*) from kept")).isEqualTo("1");
    }

    @Test
    void a_first_start_that_was_cut_short_is_made_again() throws IOException, SQLException {
        database.close();
        Files.move(home.resolve("postgresql/data"), home.resolve("postgresql/data.unfinished"));

        database = EmbeddedDatabase.open(home);
        assertThat(ask("select 1")).isEqualTo("1");
        assertThat(home.resolve("postgresql/data.unfinished")).doesNotExist();
    }

    @Test
    void a_pid_file_that_names_a_strange_process_does_not_stop_the_start() throws IOException, SQLException {
        write();
        database.close();
        var stranger = ProcessHandle.current().pid();
        Files.writeString(
                home.resolve("postgresql/data/postmaster.pid"),
                "%d%n%s%n1%n5432%n%n127.0.0.1%n%nready%n".formatted(stranger, home.resolve("postgresql/data")));

        database = EmbeddedDatabase.open(home);
        assertThat(ask("select count(*) from kept")).isEqualTo("1");
    }

    @Test
    void a_lost_password_file_gets_one_sentence() throws IOException {
        database.close();
        var secret = home.resolve("postgresql/secret");
        var elsewhere = Files.move(secret, folder.resolve("secret"));
        assertThatThrownBy(() -> EmbeddedDatabase.open(home))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("secret is missing");
        Files.move(elsewhere, secret);
    }

    @Test
    void a_server_that_dies_is_started_again_under_the_same_address() throws IOException, SQLException {
        write();
        var first = Postmaster.on(home.resolve("postgresql/data")).orElseThrow();
        first.process().destroyForcibly();

        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .untilAsserted(
                        () -> assertThat(ask("select count(*) from kept")).isEqualTo("1"));
        assertThat(Postmaster.on(home.resolve("postgresql/data")).orElseThrow().process())
                .isNotEqualTo(first.process());
    }

    private void write() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists kept");
            statement.execute("create table kept as select 1 as one");
        }
    }

    private String ask(String sql) throws SQLException {
        return ask(connect(), sql);
    }

    private static String ask(Connection to, String sql) throws SQLException {
        try (var connection = to;
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        var owner = database.owner();
        return DriverManager.getConnection(owner.url(), owner.username(), owner.password());
    }

    private String permissions(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(path)));
    }
}
