package cxtest.web;

import cx.atlas.workspace.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A line of {@code addresses/<feature>.csv}: {@code METHOD;/path/{id};who[;id=sample]}.
 *
 * <p>Who is a list of roles, or {@code *} (every member), {@code +} (everybody who is signed in), {@code -} (anonymous too).
 * Variables of the path get a random id unless the fourth column names a {@link Sample} for them.
 */
public record Address(String method, String path, String who, Map<String, String> samples) {

    public static List<Address> all() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:addresses/*.csv");
            return Arrays.stream(files)
                    .flatMap(Address::lines)
                    .map(Address::parse)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String key() {
        return method + " " + path;
    }

    public Set<Role> roles() {
        return "*+-".contains(who)
                ? EnumSet.allOf(Role.class)
                : Arrays.stream(who.split(",")).map(Role::valueOf).collect(Collectors.toSet());
    }

    public boolean forEverybodySignedIn() {
        return "+".equals(who) || forAnonymous();
    }

    public boolean forAnonymous() {
        return "-".equals(who);
    }

    @Override
    public String toString() {
        return key();
    }

    private static Stream<String> lines(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Address parse(String line) {
        var cells = line.strip().split(";");
        if (cells.length < 3) {
            throw new IllegalArgumentException("METHOD;/path;who[;id=sample] expected: " + line);
        }
        var samples = cells.length < 4
                ? Map.<String, String>of()
                : Arrays.stream(cells[3].split(","))
                        .map(pair -> pair.split("="))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new Address(cells[0], cells[1], cells[2], samples);
    }
}
