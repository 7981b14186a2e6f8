package cx.atlas;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts CX Atlas. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CxAtlas {

    public static void main(String[] arguments) {
        SpringApplication.run(CxAtlas.class, arguments);
    }
}
