package cx.atlas.touchpoint.usecase;

import cx.atlas.shared.Name;
import cx.atlas.shared.UseCase;
import cx.atlas.touchpoint.Channel;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.Channels;
import cx.atlas.touchpoint.StandardChannel;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;

/**
 * Gives a new workspace the standard channels.
 *
 * <p>Nobody may be signed in yet when a workspace is opened, so no member is asked for; instead it does nothing where there is a
 * channel already.
 */
@UseCase
@RequiredArgsConstructor
public class StockChannels {

    private final Channels channels;

    /** @param names what each is called in the language of who opens the workspace */
    public void stock(Function<StandardChannel, Name> names) {
        if (channels.count() > 0) {
            return;
        }
        for (var standard : StandardChannel.values()) {
            channels.save(new Channel(ChannelId.next(), names.apply(standard), standard.icon(), standard.tenure()));
        }
    }
}
