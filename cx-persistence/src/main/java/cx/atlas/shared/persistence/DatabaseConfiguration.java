package cx.atlas.shared.persistence;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Which database, and as whom: Flyway connects as the owner, the pool as {@code cx_app}.
 *
 * <p>With {@code spring.datasource.url} it is an external PostgreSQL, else the embedded one.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    Owner owner(Environment environment) {
        return new Owner(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password", ""));
    }

    @Bean
    JdbcConnectionDetails application(Owner owner) {
        return AppRole.prepare(owner);
    }

    /** The owner of the schema: migrations run as it. */
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
}
