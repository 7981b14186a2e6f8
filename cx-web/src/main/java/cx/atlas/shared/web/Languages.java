package cx.atlas.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The languages of the screens: the chosen one, else the browser's, else English. */
@Configuration(proxyBeanMethods = false)
public class Languages {

    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final String COOKIE = "cx-language";

    @Bean
    LocaleResolver localeResolver() {
        var overTls = kept(new CookieLocaleResolver(COOKIE));
        overTls.setCookieSecure(true);
        // A resolver cannot look at the request before it says whether its cookie is secure.
        return kept(new CookieLocaleResolver(COOKIE) {
            @Override
            public void setLocaleContext(
                    HttpServletRequest request,
                    @Nullable HttpServletResponse response,
                    @Nullable LocaleContext chosen) {
                if (request.isSecure()) {
                    overTls.setLocaleContext(request, response, chosen);
                } else {
                    super.setLocaleContext(request, response, chosen);
                }
            }
        });
    }

    private static CookieLocaleResolver kept(CookieLocaleResolver resolver) {
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
