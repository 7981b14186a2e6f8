package cx.atlas.journey.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The templates, one file for each language: {@code journeys/hotel.yaml} and {@code journeys/hotel_de.yaml}. */
@Component
class JourneyTemplates {

    private static final String ENGLISH = Locale.ENGLISH.getLanguage();

    private final Map<String, List<JourneyTemplate>> byLanguage = new ConcurrentHashMap<>();

    /** All but the blank one, by sector. */
    List<JourneyTemplate> list(Locale locale) {
        return all(locale).stream()
                .filter(template -> !JourneyTemplate.BLANK.equals(template.key()))
                .toList();
    }

    Optional<JourneyTemplate> find(String key, Locale locale) {
        return all(locale).stream()
                .filter(template -> template.key().equals(key))
                .findFirst();
    }

    private List<JourneyTemplate> all(Locale locale) {
        var own = byLanguage.computeIfAbsent(locale.getLanguage(), JourneyTemplates::read);
        return own.isEmpty() ? byLanguage.computeIfAbsent(ENGLISH, JourneyTemplates::read) : own;
    }

    private static List<JourneyTemplate> read(String language) {
        var suffix = language.equals(ENGLISH) ? ".yaml" : "_" + language + ".yaml";
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:journeys/*.yaml");
            return Arrays.stream(files)
                    .filter(file -> String.valueOf(file.getFilename()).matches("[a-z-]+\\Q" + suffix + "\\E"))
                    .map(file -> read(file, suffix))
                    .sorted(Comparator.comparing(JourneyTemplate::sector).thenComparing(JourneyTemplate::key))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JourneyTemplate read(Resource file, String suffix) {
        var name = String.valueOf(file.getFilename());
        try {
            var key = name.substring(0, name.length() - suffix.length());
            return TemplateReader.read(key, file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (RuntimeException wrong) {
            throw new IllegalStateException("The template " + name + " cannot be read", wrong);
        }
    }
}
