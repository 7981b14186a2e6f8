package cx.atlas.journey;

import cx.atlas.shared.Ids;
import java.util.UUID;

/** The identity of a card. */
public record CardId(UUID value) {

    public static CardId next() {
        return new CardId(Ids.next());
    }
}
