package cx.atlas.touchpoint.persistence;

import cx.atlas.touchpoint.Channel;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.Channels;
import org.springframework.data.repository.Repository;

interface JpaChannels extends Channels, Repository<Channel, ChannelId> {}
