package cx.atlas.journey;

import cx.atlas.shared.Ids;
import java.util.UUID;

/** The identity of an image that stands on a card. */
public record ImageId(UUID value) {

    public static ImageId next() {
        return new ImageId(Ids.next());
    }
}
