package cx.atlas.touchpoint;

import cx.atlas.shared.Ids;
import java.util.UUID;

/** The identity of a channel. */
public record ChannelId(UUID value) {

    public static ChannelId next() {
        return new ChannelId(Ids.next());
    }
}
