package cx.atlas.workspace;

import cx.atlas.shared.Ids;
import java.util.UUID;

/** The identity of a membership: an account in a workspace. */
public record MemberId(UUID value) {

    public static MemberId next() {
        return new MemberId(Ids.next());
    }
}
