package cx.atlas.touchpoint;

import cx.atlas.shared.Ids;
import java.util.UUID;

/** The identity of a touchpoint. */
public record TouchpointId(UUID value) {

    public static TouchpointId next() {
        return new TouchpointId(Ids.next());
    }
}
