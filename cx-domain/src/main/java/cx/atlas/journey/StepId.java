package cx.atlas.journey;

import cx.atlas.shared.Ids;
import java.util.UUID;

/** The identity of a step. */
public record StepId(UUID value) {

    public static StepId next() {
        return new StepId(Ids.next());
    }
}
