package cx.atlas;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The project's files as texts, for tests that read them. */
final class Sources {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path RESOURCES = ROOT.resolve("cx-web/src/main/resources");

    private Sources() {}

    static Map<String, String> templates() {
        return texts(RESOURCES.resolve("templates"), ".html");
    }

    static Map<String, String> styles() {
        return texts(RESOURCES.resolve("static/css"), ".css");
    }

    static Map<String, String> java() {
        return Stream.of("cx-domain", "cx-persistence", "cx-web")
                .map(module -> texts(ROOT.resolve(module).resolve("src/main/java"), ".java"))
                .flatMap(texts -> texts.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    /** The messages of one language, by the name of their file without language and ending. */
    static Map<String, Map<String, String>> messages(String suffix) {
        var files = texts(RESOURCES.resolve("messages"), suffix + ".properties");
        return files.entrySet().stream()
                .filter(file -> !suffix.isEmpty() || !file.getKey().contains("_"))
                .collect(Collectors.toMap(
                        file -> file.getKey().replace(suffix + ".properties", ""), file -> parse(file.getValue())));
    }

    static Map<String, String> allMessages() {
        return messages("").values().stream()
                .flatMap(file -> file.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static List<MatchResult> find(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static Map<String, String> parse(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private static Map<String, String> texts(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString(),
                            Sources::read,
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
