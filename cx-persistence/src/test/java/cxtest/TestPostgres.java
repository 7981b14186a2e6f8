package cxtest;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A real PostgreSQL, once per JVM: one that is named, or a container where Docker answers, else the embedded one. */
public final class TestPostgres {

    public static final String OWNER = "cx_owner";
    public static final String PASSWORD = "owner";

    /** Tests run in several JVMs at once, which share a server that is named. */
    static final String FORK = System.getProperty("surefire.forkNumber", "1");

    private static final String TEMPLATE = "cx_template_" + FORK;

    private static final TestPostgres INSTANCE = start();

    private final String host;
    private final int port;
    private final String superuser;
    private final String superPassword;

    private TestPostgres(String host, int port, String superuser, String superPassword) {
        this.host = host;
        this.port = port;
        this.superuser = superuser;
        this.superPassword = superPassword;
    }

    public static TestPostgres get() {
        return INSTANCE;
    }

    public String url(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    /** A fresh clone of the template under this name; an older one of that name is dropped with its sessions. */
    public void renew(String database) {
        execute("postgres", "drop database if exists " + database + " with (force)");
        execute("postgres", "create database " + database + " template " + TEMPLATE + " owner " + OWNER);
    }

    public void drop(String database) {
        execute("postgres", "drop database if exists " + database + " with (force)");
    }

    /** Runs one statement as superuser. */
    public void execute(String database, String sql) {
        try (var connection = DriverManager.getConnection(url(database), superuser, superPassword);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException cause) {
            throw new IllegalStateException(sql, cause);
        }
    }

    private static TestPostgres start() {
        var server = named().orElseGet(() -> dockerAnswers() ? container() : embedded());
        server.execute("postgres", "drop database if exists " + TEMPLATE + " with (force)");
        server.ensureRole("cx_owner");
        server.ensureRole("cx_app");
        server.execute("postgres", "alter role cx_owner login createrole password '" + PASSWORD + "'");
        server.execute("postgres", "grant cx_app to cx_owner with admin option");
        // Words sort as in a language, as in most databases that people have: what must compare byte by byte says so.
        server.execute(
                "postgres",
                "create database " + TEMPLATE
                        + " owner cx_owner template template0 locale_provider icu icu_locale 'en-US'");
        Flyway.configure()
                .dataSource(server.url(TEMPLATE), OWNER, PASSWORD)
                .placeholders(Map.of("app", "cx_app"))
                .load()
                .migrate();
        return server;
    }

    private void ensureRole(String name) {
        execute("postgres", "do $$ begin create role " + name + "; exception when duplicate_object then null; end $$");
    }

    /** To test on another release: CX_TEST_POSTGRES=host:port:superuser:password. */
    private static Optional<TestPostgres> named() {
        return Optional.ofNullable(System.getenv("CX_TEST_POSTGRES"))
                .map(said -> said.split(":", 4))
                .map(part -> new TestPostgres(part[0], Integer.parseInt(part[1]), part[2], part[3]));
    }

    private static TestPostgres container() {
        var container = new PostgreSQLContainer("postgres:18-alpine");
        container.start();
        return new TestPostgres(
                container.getHost(), container.getMappedPort(5432), container.getUsername(), container.getPassword());
    }

    private static TestPostgres embedded() {
        try {
            var password = Files.writeString(Files.createTempFile("cx", "pw"), "postgres");
            // The library's defaults (no fsync, a temporary folder, gone with the JVM) are right for tests; but
            // passwords count.
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", password.toString())
                    .setConnectConfig("password", "postgres")
                    .start();
            Files.delete(password);
            return new TestPostgres("localhost", server.getPort(), "postgres", "postgres");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static boolean dockerAnswers() {
        try (var socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return socket.connect(UnixDomainSocketAddress.of(Path.of("/var/run/docker.sock")));
        } catch (IOException | UnsupportedOperationException none) {
            return false;
        }
    }
}
