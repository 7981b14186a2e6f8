package cx.atlas.shared.persistence;

import cx.atlas.shared.persistence.DatabaseConfiguration.Owner;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The role that the application logs in as: it owns nothing and cannot bypass row-level security. */
record AppRole(String url, String password) implements JdbcConnectionDetails {

    static final String NAME = "cx_app";

    /** Logs in, or as the owner makes the role and its password first; every node derives the same password. */
    static AppRole prepare(Owner owner) {
        var role = new AppRole(owner.url(), derive(owner.password()));
        if (!role.canLogIn()) {
            role.create(owner);
        }
        return role;
    }

    private boolean canLogIn() {
        try (var connection = DriverManager.getConnection(url, NAME, password)) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void create(Owner owner) {
        try (var connection = DriverManager.getConnection(url, owner.username(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute("do $$ begin create role cx_app; exception when duplicate_object then null; end $$");
            // Hexadecimal digits only: nothing to escape.
            statement.execute("alter role cx_app login password '" + password + "'");
        } catch (SQLException cause) {
            throw new IllegalStateException(
                    "The owner " + owner + " could not make the role cx_app: " + cause.getMessage(), cause);
        }
    }

    private static String derive(String ownerPassword) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            var key = ownerPassword.isEmpty() ? "cx" : ownerPassword;
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(NAME.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return NAME;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String toString() {
        return NAME + " at " + url;
    }
}
