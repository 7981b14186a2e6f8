package cx.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file that grows too long has a room in it that wants out. */
class FileLengthTests {

    private static final int MOST = 300;
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void no_file_has_more_than_300_lines() throws IOException {
        var modules = List.of("cx-domain", "cx-persistence", "cx-web");
        for (var module : modules) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                assertThat(files.filter(FileLengthTests::isWritten).filter(FileLengthTests::isTooLong))
                        .as("longer than " + MOST + " lines")
                        .isEmpty();
            }
        }
    }

    private static boolean isWritten(Path file) {
        return file.toString().matches(".*\\.(java|html|css|js|sql)");
    }

    private static boolean isTooLong(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count() > MOST;
        } catch (IOException failure) {
            throw new IllegalStateException(file.toString(), failure);
        }
    }
}
