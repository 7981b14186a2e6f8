package cx.atlas.journey;

import cx.atlas.shared.Ids;
import java.util.UUID;

/** The identity of a journey. */
public record JourneyId(UUID value) {

    public static JourneyId next() {
        return new JourneyId(Ids.next());
    }
}
