package cx.atlas.journey;

import cx.atlas.shared.Ids;
import java.util.UUID;

/** The identity of a lane. */
public record LaneId(UUID value) {

    public static LaneId next() {
        return new LaneId(Ids.next());
    }
}
