package cx.atlas.journey;

import cx.atlas.shared.Ids;
import java.util.UUID;

/** The identity of a stage. */
public record StageId(UUID value) {

    public static StageId next() {
        return new StageId(Ids.next());
    }
}
