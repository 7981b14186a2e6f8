package cx.atlas.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes the identities of new things. */
public final class Ids {

    private Ids() {}

    /** A time-ordered UUID (version 7): later ones sort after earlier ones, so that indexes stay compact. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** The UUID (version 5) that always belongs to this text within this namespace. */
    public static UUID named(UUID namespace, String text) {
        return UuidCreator.getNameBasedSha1(namespace, text);
    }
}
