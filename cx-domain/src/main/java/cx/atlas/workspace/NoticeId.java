package cx.atlas.workspace;

import cx.atlas.shared.Ids;
import java.util.UUID;

/** The identity of a notice. */
public record NoticeId(UUID value) {

    public static NoticeId next() {
        return new NoticeId(Ids.next());
    }
}
