package cx.atlas.shared;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * What one node of the application tells all of them, itself included: short, kept nowhere, and lost on a node that is not
 * listening just then.
 *
 * @param kind one word
 */
public record Announcement(String kind, WorkspaceId workspace, String text) {

    /** What PostgreSQL passes on at most. */
    private static final int MOST_BYTES = 7_999;

    public Announcement {
        if (!kind.matches("[a-z]+")) {
            throw new IllegalArgumentException("No kind of announcement: " + kind);
        }
    }

    /** The line in which it travels. */
    public String line() {
        var line = kind + " " + workspace.value() + " " + text;
        if (line.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new IllegalArgumentException("Too long to be announced: " + kind);
        }
        return line;
    }

    /** Empty where the line is not one of ours. */
    public static Optional<Announcement> parse(String line) {
        var parts = line.split(" ", 3);
        try {
            return parts.length < 3
                    ? Optional.empty()
                    : Optional.of(new Announcement(parts[0], new WorkspaceId(UUID.fromString(parts[1])), parts[2]));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
