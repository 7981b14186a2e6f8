package cx.atlas.workspace;

import cx.atlas.shared.Ids;
import java.util.UUID;

/** The identity of an invitation. */
public record InvitationId(UUID value) {

    public static InvitationId next() {
        return new InvitationId(Ids.next());
    }
}
