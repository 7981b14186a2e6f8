package cxtest;

import cx.atlas.interaction.ImportQueue;
import cx.atlas.interaction.UploadWatch;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The application that cx-persistence's tests start: storage alone. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan("cx.atlas")
@EntityScan("cx.atlas")
@EnableJpaRepositories(basePackages = "cx.atlas", considerNestedRepositories = true)
public class PersistenceApplication {

    /** The real one is the web application's. */
    @Bean
    UploadWatch uploadWatch() {
        return id -> {};
    }

    @Bean
    ImportQueue importQueue() {
        return id -> {};
    }
}
