package cx.atlas.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a file of the demo: a title and named lines.
 *
 * <p>A title begins with as many {@code #} as it stands deep; a line is {@code name: text} or {@code name [note]: text} and goes on
 * where the next one is indented. What stands before the first title is for people.
 */
public record Leaf(int depth, String title, List<Line> lines) {

    private static final Pattern TITLE = Pattern.compile("(#+) (.+)");
    private static final Pattern LINE = Pattern.compile("([a-z ]+)(?: \\[(.+?)])?: (.+)");

    /** @param note what stands in brackets, else null */
    public record Line(String name, @Nullable String note, String text) {

        /** The text cut at its semicolons. */
        public List<String> parts() {
            return List.of(text.split("; "));
        }
    }

    public static List<Leaf> read(String file) {
        var leaves = new ArrayList<Leaf>();
        for (var row : rows(file)) {
            var title = TITLE.matcher(row);
            if (title.matches()) {
                leaves.add(new Leaf(title.group(1).length(), title.group(2), new ArrayList<>()));
            } else if (!row.isBlank() && !leaves.isEmpty()) {
                leaves.get(leaves.size() - 1).add(row, file);
            }
        }
        return leaves;
    }

    /** The text of that name; empty where there is none. */
    public String text(String name) {
        return find(name).orElse("");
    }

    public Optional<String> find(String name) {
        return lines.stream()
                .filter(line -> line.name().equals(name))
                .map(Line::text)
                .findFirst();
    }

    /** The text of that name; a mistake in the file where there is none. */
    public String needed(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException(title + " says no " + name));
    }

    private void add(String row, String file) {
        if (row.startsWith("  ")) {
            var last = lines.remove(lines.size() - 1);
            lines.add(new Line(last.name(), last.note(), last.text() + "\n" + row.strip()));
            return;
        }
        var line = LINE.matcher(row);
        if (!line.matches()) {
            throw new IllegalStateException(file + ": " + row);
        }
        lines.add(new Line(line.group(1), line.group(2), line.group(3)));
    }

    private static List<String> rows(String file) {
        var stream = Objects.requireNonNull(Leaf.class.getResourceAsStream("/demo/" + file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
