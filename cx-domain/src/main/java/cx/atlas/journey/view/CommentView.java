package cx.atlas.journey.view;

import java.time.Instant;
import java.util.UUID;

/**
 * A comment.
 *
 * @param author an account
 * @param body empty where it was deleted
 */
public record CommentView(
        UUID id,
        UUID thread,
        long version,
        UUID author,
        String name,
        String body,
        Instant writtenAt,
        boolean edited,
        boolean deleted) {}
