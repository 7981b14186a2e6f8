package cx.atlas.shared.persistence;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** The owner of the schema: migrations run as it, and nothing else does. */
record Owner(String url, String username, String password) implements FlywayConnectionDetails {

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
