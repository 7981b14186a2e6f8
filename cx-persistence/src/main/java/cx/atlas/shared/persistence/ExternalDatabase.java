package cx.atlas.shared.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL that somebody else runs, checked before anything is written to it. */
record ExternalDatabase(Owner owner) implements Database {

    private static final int OLDEST = 15;

    static ExternalDatabase reach(Owner owner) {
        try (var connection = DriverManager.getConnection(owner.url(), owner.username(), owner.password())) {
            requireVersion(connection);
            requireSchema(connection, owner);
            return new ExternalDatabase(owner);
        } catch (SQLException cause) {
            throw new DatabaseUnusable(
                    "PostgreSQL at " + owner.url() + " did not let " + owner.username() + " in: " + cause.getMessage(),
                    "Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
                    cause);
        }
    }

    private static void requireVersion(Connection connection) throws SQLException {
        var about = connection.getMetaData();
        if (about.getDatabaseMajorVersion() < OLDEST) {
            throw new DatabaseUnusable(
                    "This server is PostgreSQL " + about.getDatabaseProductVersion() + ", which is too old.",
                    "CX Atlas needs PostgreSQL " + OLDEST + " or later.");
        }
    }

    private static void requireSchema(Connection connection, Owner owner) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select current_user = '%s', has_schema_privilege('public', 'create'), current_database()"
                                .formatted(owner.username().replace("'", "''")))) {
            rows.next();
            if (!rows.getBoolean(1)) {
                throw new DatabaseUnusable(
                        "The database's address names another user than SPRING_DATASOURCE_USERNAME.",
                        "Take user and password out of SPRING_DATASOURCE_URL.");
            }
            if (!rows.getBoolean(2)) {
                throw new DatabaseUnusable(
                        "%s may not create tables in the database %s.".formatted(owner.username(), rows.getString(3)),
                        "Make it the owner: alter database %s owner to %s;"
                                .formatted(rows.getString(3), owner.username()));
            }
        }
    }
}
