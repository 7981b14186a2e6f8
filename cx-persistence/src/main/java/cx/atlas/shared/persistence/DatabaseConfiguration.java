package cx.atlas.shared.persistence;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Which database, and as whom: Flyway connects as the owner, the pool as a role that owns nothing.
 *
 * <p>With {@code spring.datasource.url} it is an external PostgreSQL, else the embedded one in {@code cx.home}. Since each
 * bean here needs the one before, the pool closes before the server stops.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    Database database(Environment environment) {
        var url = environment.getProperty("spring.datasource.url");
        if (StringUtils.hasText(url)) {
            return ExternalDatabase.reach(new Owner(
                    url,
                    environment.getProperty("spring.datasource.username", ""),
                    environment.getProperty("spring.datasource.password", "")));
        }
        var home = environment.getProperty("cx.home");
        return EmbeddedDatabase.open(
                StringUtils.hasText(home) ? Path.of(home) : Path.of(System.getProperty("user.home"), ".cx-atlas"));
    }

    @Bean
    Owner owner(Database database) {
        return database.owner();
    }

    @Bean
    JdbcConnectionDetails application(Owner owner, Environment environment) {
        var password = environment.getProperty("cx.database.app-password");
        return AppRole.prepare(
                owner,
                environment.getProperty("cx.database.app-username", AppRole.USUAL_NAME),
                StringUtils.hasText(password) ? password : null);
    }

    /** The migrations name the application's role by a placeholder. */
    @Bean
    FlywayConfigurationCustomizer roleInMigrations(JdbcConnectionDetails application) {
        return flyway -> flyway.placeholders(Map.of("app", String.valueOf(application.getUsername())));
    }
}
