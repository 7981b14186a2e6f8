package cx.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.shared.web.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may not stand in a template: words of its own, and what the Content-Security-Policy refuses. */
class TemplateTests {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern TAG = Pattern.compile("(?s)<[!/a-zA-Z](?:[^>\"']|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern INLINED = Pattern.compile("(?s)\\[\\[.*?]]|\\[\\(.*?\\)]");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private static final Pattern READ_ALOUD =
            Pattern.compile("\\s(?:alt|title|placeholder|aria-label|aria-description|label)=\"([^\"]*)\"");
    private static final Pattern SHOWN =
            Pattern.compile("\\sth:(?:u?text|alt|title|placeholder|aria-label)=\"([^\"]*)\"");
    private static final Pattern EXPRESSION = Pattern.compile("[$#~@*]\\{(?:[^{}]|\\{[^{}]*})*}");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\\|([^|]*)\\|");

    private static final Pattern REFUSED =
            Pattern.compile("<style\\b|\\s(?:th:)?style(?:append)?=|\\s(?:th:)?on[a-z]+=|\\shx-on\\b|<script\\b");
    private static final Pattern SELECTORS = Pattern.compile("(?:^|[{};])\\s*([^@{};]+)\\{");
    private static final Pattern ICON = Pattern.compile("<cx:icon\\b[^>]*?\\sname=\"([^\"]*)\"");

    @Test
    void no_template_has_words_of_its_own() {
        var found = new ArrayList<String>();
        Sources.templates().forEach((file, text) -> {
            var tags = COMMENT.matcher(text).replaceAll("");
            var bare = INLINED.matcher(TAG.matcher(tags).replaceAll(" ")).replaceAll(" ");
            words(bare).forEach(word -> found.add(file + ": " + word));
            Sources.find(READ_ALOUD, tags).stream()
                    .flatMap(attribute -> words(attribute.group(1)))
                    .forEach(word -> found.add(file + ": " + word));
            Sources.find(SHOWN, tags).stream()
                    .map(attribute -> EXPRESSION.matcher(attribute.group(1)).replaceAll(""))
                    .flatMap(rest -> Sources.find(QUOTED, rest).stream())
                    .flatMap(quoted -> words(quoted.group()))
                    .forEach(word -> found.add(file + ": " + word));
        });
        assertThat(found).isEmpty();
    }

    @Test
    void no_template_has_styles_or_scripts_inside() {
        var found = new ArrayList<String>();
        Sources.templates().forEach((file, text) -> {
            // The import map and the one module, both in the head.
            if (!"layout/_head.html".equals(file)) {
                Sources.find(REFUSED, COMMENT.matcher(text).replaceAll(""))
                        .forEach(match -> found.add(file + ": " + match.group().strip()));
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void every_icon_exists() {
        var icons = new Icons();
        var unknown = new ArrayList<String>();
        Sources.templates()
                .forEach((file, text) -> Sources.find(ICON, text).stream()
                        .map(match -> match.group(1))
                        .filter(name -> !icons.exists(name))
                        .forEach(name -> unknown.add(file + ": " + name)));
        assertThat(unknown).isEmpty();
    }

    @Test
    void colours_stand_in_the_tokens_alone() {
        var colour = Pattern.compile("#[0-9a-fA-F]{3,8}\\b(?![\\w-]*\\s*\\{)|\\b(?:rgb|hsl|oklch)a?\\(");
        List<String> found = new ArrayList<>();
        Sources.styles().forEach((file, text) -> {
            if (!"tokens.css".equals(file)) {
                Sources.find(colour, text).forEach(match -> found.add(file + ": " + match.group()));
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void a_features_styles_are_for_its_own_classes() {
        var found = new ArrayList<String>();
        Sources.styles().forEach((file, text) -> {
            if (House.FEATURES.stream().anyMatch(feature -> file.startsWith(feature + "/"))) {
                Sources.find(SELECTORS, text.replaceAll("(?s)/\\*.*?\\*/", "")).stream()
                        .flatMap(rule -> Stream.of(rule.group(1).split(",(?![^()]*\\))")))
                        .filter(selector -> !selector.matches("(?s).*[.#\\[].*|\\s*(from|to|[\\d.]+%)\\s*"))
                        .forEach(selector -> found.add(file + ": " + selector.strip()));
            }
        });
        assertThat(found).isEmpty();
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text.replaceAll("&[a-z]+;", " ")).results().map(match -> match.group());
    }
}
