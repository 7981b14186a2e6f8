package cx.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No key without a message: a person would read the key. */
class MessageKeyTests {

    private static final Pattern IN_TEMPLATE =
            Pattern.compile("#\\{([A-Za-z][\\w.-]*)\\s*[(}]|#messages\\.msg\\('([\\w.-]+)'");
    private static final Pattern BEGUN_IN_TEMPLATE =
            Pattern.compile("#\\{\\$\\{'([\\w.-]+\\.)'|#messages\\.msg\\('([\\w.-]+\\.)' \\+");

    /** A key begins with a feature's name and has two dots at least, or begins with "error". */
    private static final Pattern IN_JAVA = Pattern.compile("\"\\{?((?:" + String.join("|", House.FEATURES)
            + "|app)\\.[a-z]\\w*\\.[a-z][\\w.]*\\w|error\\.[a-z][\\w.]*\\w)}?\"(?! \\+)");

    private static final Pattern NOT_FOUND = Pattern.compile("new NotFound\\(\"(\\w+)\"\\)");

    @Test
    void every_key_in_a_template_has_a_message() {
        var known = Sources.allMessages().keySet();
        var missing = new TreeSet<String>();
        Sources.templates().forEach((file, text) -> {
            Sources.find(IN_TEMPLATE, text).stream()
                    .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                    .filter(key -> !known.contains(key) && !key.endsWith("."))
                    .forEach(key -> missing.add(file + ": " + key));
            Sources.find(BEGUN_IN_TEMPLATE, text).stream()
                    .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                    .filter(begin -> known.stream().noneMatch(key -> key.startsWith(begin)))
                    .forEach(begin -> missing.add(file + ": " + begin + "…"));
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void every_key_in_the_code_has_a_message() {
        var known = Sources.allMessages().keySet();
        var missing = new TreeSet<String>();
        Sources.java().forEach((file, text) -> {
            Sources.find(IN_JAVA, text).stream()
                    .map(match -> match.group(1))
                    .filter(key -> !known.contains(key))
                    .forEach(key -> missing.add(file + ": " + key));
            Sources.find(NOT_FOUND, text).stream()
                    .map(match -> "error.notFound." + match.group(1))
                    .filter(key -> !known.contains(key))
                    .forEach(key -> missing.add(file + ": " + key));
        });
        assertThat(missing).isEmpty();
    }
}
