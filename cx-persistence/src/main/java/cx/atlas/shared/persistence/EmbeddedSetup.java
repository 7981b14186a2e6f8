package cx.atlas.shared.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/** Makes the owner and the database on a new embedded server; on a complete one it changes nothing. */
final class EmbeddedSetup {

    static final String DATABASE = "cx_atlas";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String STARTING_UP = "57P03";
    private static final String UNREACHABLE = "08";
    private static final String WRONG_PASSWORD = "28P01";

    private EmbeddedSetup() {}

    static void complete(int port, String password, Owner owner) {
        var url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
        try (var connection = connect(url, password);
                var statement = connection.createStatement()) {
            if (!exists(statement, "select from pg_roles where rolname = '" + owner.username() + "'")) {
                // Hexadecimal digits only: nothing to escape.
                statement.execute(
                        "create role %s login createrole password '%s'".formatted(owner.username(), owner.password()));
            }
            if (!exists(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database %s owner %s".formatted(DATABASE, owner.username()));
            }
        } catch (SQLException cause) {
            throw new DatabaseUnusable(
                    "The embedded PostgreSQL on port " + port + " refuses: " + cause.getMessage(),
                    WRONG_PASSWORD.equals(cause.getSQLState())
                            ? "Put the file postgresql/secret back from your copy of the folder."
                            : "Its log lies in postgresql/data/log in the home folder.",
                    cause);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Waits for a server that was adopted in the middle of its start or its recovery. */
    private static Connection connect(String url, String password) throws SQLException {
        var until = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return DriverManager.getConnection(url, EmbeddedServer.SUPERUSER, password);
            } catch (SQLException cause) {
                if (!passes(cause) || Instant.now().isAfter(until)) {
                    throw cause;
                }
                Pause.of(Duration.ofMillis(100));
            }
        }
    }

    private static boolean passes(SQLException cause) {
        var state = cause.getSQLState();
        return state != null && (state.equals(STARTING_UP) || state.startsWith(UNREACHABLE));
    }
}
