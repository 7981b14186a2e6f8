package cx.atlas.friction;

import cx.atlas.shared.Ids;
import java.util.UUID;

/** The identity of a friction point. */
public record FrictionPointId(UUID value) {

    public static FrictionPointId next() {
        return new FrictionPointId(Ids.next());
    }
}
