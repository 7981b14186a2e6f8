package cx.atlas.shared.persistence;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The role that the application logs in as: it owns nothing and cannot bypass row-level security. */
record AppRole(String url, String username, String password) implements JdbcConnectionDetails {

    static final String USUAL_NAME = "cx_app";

    /**
     * Logs in, or as the owner makes the role and its password first.
     *
     * @param given its password where an administrator has made the role; null to derive one, the same on every node
     */
    static AppRole prepare(Owner owner, String username, @Nullable String given) {
        var role = new AppRole(owner.url(), username, given == null ? derive(owner, username) : given);
        var first = role.refusal();
        if (first != null && given != null) {
            throw new DatabaseUnusable(
                    "The database did not let %s in: %s".formatted(username, first.getMessage()),
                    "Check CX_DATABASE_APP_USERNAME and CX_DATABASE_APP_PASSWORD.",
                    first);
        }
        if (first != null) {
            role.create(owner);
        }
        role.requireHarmless(owner);
        return role;
    }

    private static String derive(Owner owner, String username) {
        if (!username.matches("[a-z_][a-z0-9_]{0,62}")) {
            throw new DatabaseUnusable(
                    "'" + username + "' is no name for a role.",
                    "Use small letters, digits and _ in CX_DATABASE_APP_USERNAME.");
        }
        if (owner.password().isEmpty()) {
            throw new DatabaseUnusable(
                    "The owner of the database has no password, so none can be made for " + username + ".",
                    "Set SPRING_DATASOURCE_PASSWORD, or CX_DATABASE_APP_USERNAME and CX_DATABASE_APP_PASSWORD.");
        }
        return Secret.derive(owner.password(), username);
    }

    private @Nullable SQLException refusal() {
        try (var connection = DriverManager.getConnection(url, username, password)) {
            return connection.isValid(5) ? null : new SQLException("no answer");
        } catch (SQLException refused) {
            return refused;
        }
    }

    private void create(Owner owner) {
        try (var connection = DriverManager.getConnection(url, owner.username(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute("do $$ begin create role %s; exception when duplicate_object then null; end $$"
                    .formatted(username));
            // Hexadecimal digits only: nothing to escape.
            statement.execute("alter role %s login password '%s'".formatted(username, password));
        } catch (SQLException cause) {
            // Another node may have done it in the same moment.
            if (refusal() != null) {
                throw new DatabaseUnusable(
                        "%s could not make the role %s: %s".formatted(owner.username(), username, cause.getMessage()),
                        "Either: alter role %s createrole; or: create role %s login password '…'; and set CX_DATABASE_APP_USERNAME and CX_DATABASE_APP_PASSWORD."
                                .formatted(owner.username(), username),
                        cause);
            }
        }
    }

    /** A role that could bypass the wall between workspaces would make it worth nothing. */
    private void requireHarmless(Owner owner) {
        var question = """
                select current_user = ? and current_user <> ? and not (r.rolsuper or r.rolbypassrls)
                   and not pg_has_role(?, 'member')
                  from pg_roles r where r.rolname = current_user
                """;
        try (var connection = DriverManager.getConnection(url, username, password);
                var statement = connection.prepareStatement(question)) {
            statement.setString(1, username);
            statement.setString(2, owner.username());
            statement.setString(3, owner.username());
            try (var rows = statement.executeQuery()) {
                if (!rows.next() || !rows.getBoolean(1)) {
                    throw new DatabaseUnusable(
                            "The role " + username + " could look over the wall between workspaces.",
                            "It must be a plain role: not the owner nor a member of it, neither superuser nor bypassrls, and not named in SPRING_DATASOURCE_URL.");
                }
            }
        } catch (SQLException cause) {
            throw new DatabaseUnusable("The role " + username + " cannot be checked: " + cause.getMessage(), "", cause);
        }
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String toString() {
        return username + " at " + url;
    }
}
