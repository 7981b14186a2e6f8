package cx.atlas.journey.web;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * The page of a map is sent while it is drawn, so that the browser reads the first stages while the last ones are made. Other
 * pages are sent once they are whole: what fails in one of them still becomes a page of its own.
 */
@Component(MapPage.NAME)
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MapPage extends ThymeleafView {

    static final String NAME = "journey/map";

    MapPage(ThymeleafViewResolver pages) {
        super(NAME);
        setTemplateEngine(pages.getTemplateEngine());
        setStaticVariables(pages.getStaticVariables());
        setContentType(pages.getContentType());
        setCharacterEncoding(pages.getCharacterEncoding());
        setLocale(LocaleContextHolder.getLocale());
        setProducePartialOutputWhileProcessing(true);
    }
}
