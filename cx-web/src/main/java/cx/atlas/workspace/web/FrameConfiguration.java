package cx.atlas.workspace.web;

import cx.atlas.shared.web.ImportMap;
import java.util.Map;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Gives every template, also those of errors, {@code me}, {@code workspace} and {@code frame}. */
@Configuration(proxyBeanMethods = false)
class FrameConfiguration {

    @Bean
    InitializingBean frameOfPages(ThymeleafViewResolver pages, ImportMap importMap) {
        // They read the running request when asked, so that one of each is enough.
        return () -> Map.of("me", new Me(), "workspace", new Me.Here(), "frame", new Frame(), "importMap", importMap)
                .forEach(pages::addStaticVariable);
    }
}
