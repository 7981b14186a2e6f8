package cx.atlas.shared.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The languages of the screens: the chosen one, else the browser's, else English. */
@Configuration(proxyBeanMethods = false)
public class Languages {

    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN);

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("cx-language");
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(request -> {
            var wanted = request.getHeader("Accept-Language");
            return wanted == null ? Locale.ENGLISH : best(wanted);
        });
        return resolver;
    }

    /** The best of our languages for this Accept-Language header; a region such as de-AT is kept, for dates and numbers. */
    static Locale best(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .filter(Languages::speaks)
                    .findFirst()
                    .orElse(Locale.ENGLISH);
        } catch (IllegalArgumentException garbled) {
            return Locale.ENGLISH;
        }
    }

    static boolean speaks(Locale locale) {
        return ALL.stream().anyMatch(ours -> ours.getLanguage().equals(locale.getLanguage()));
    }
}
