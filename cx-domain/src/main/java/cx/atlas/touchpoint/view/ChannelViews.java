package cx.atlas.touchpoint.view;

import cx.atlas.touchpoint.ChannelId;
import java.util.List;
import java.util.Optional;

/** Reads channels for screens. */
public interface ChannelViews {

    /** By name; archived ones only where asked for. */
    List<ChannelRow> listChannels(boolean archived);

    Optional<ChannelRow> findChannel(ChannelId id);
}
