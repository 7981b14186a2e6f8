package cx.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the product says, in every language. */
class MessageTests {

    private static final List<String> OTHERS = List.of("_de");

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    @Test
    void every_language_has_the_same_keys() {
        OTHERS.forEach(language -> eachFile(
                language,
                (english, other) -> assertThat(other.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet())));
    }

    @Test
    void every_language_uses_the_same_arguments() {
        OTHERS.forEach(language -> eachFile(
                language,
                (english, other) -> english.forEach((key, text) -> assertThat(arguments(other.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(arguments(text)))));
    }

    @Test
    void no_message_is_empty_and_apostrophes_are_doubled_beside_arguments() {
        for (var language : List.of("", "_de")) {
            Sources.messages(language)
                    .values()
                    .forEach(file -> file.forEach((key, text) -> {
                        assertThat(text).as(key).isNotBlank();
                        if (ARGUMENT.matcher(text).find()) {
                            assertThat(text).as(key).doesNotContainPattern(LONE_APOSTROPHE);
                        }
                    }));
        }
    }

    @Test
    void keys_begin_with_the_name_of_their_feature() {
        Sources.messages("")
                .forEach((file, messages) -> assertThat(messages.keySet())
                        .as(file)
                        .allMatch(key -> key.startsWith(file + ".") || key.startsWith("error.")));
    }

    private static void eachFile(String language, BiConsumer<Map<String, String>, Map<String, String>> check) {
        var others = Sources.messages(language);
        var english = Sources.messages("");
        assertThat(others.keySet()).isEqualTo(english.keySet());
        english.forEach((file, messages) -> check.accept(messages, others.get(file)));
    }

    private static TreeSet<String> arguments(String text) {
        var found = new TreeSet<String>();
        ARGUMENT.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
