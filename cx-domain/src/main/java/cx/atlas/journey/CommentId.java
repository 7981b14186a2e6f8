package cx.atlas.journey;

import cx.atlas.shared.Ids;
import java.util.UUID;

/** The identity of a comment. */
public record CommentId(UUID value) {

    public static CommentId next() {
        return new CommentId(Ids.next());
    }
}
