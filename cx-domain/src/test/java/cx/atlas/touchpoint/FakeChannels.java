package cx.atlas.touchpoint;

import cx.atlas.shared.FakeStorage;
import cx.atlas.shared.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Channels in memory. */
public class FakeChannels implements Channels {

    private final Map<ChannelId, Channel> stored = new LinkedHashMap<>();

    /** A stored channel of this name. */
    public Channel opened(String name) {
        return save(new Channel(ChannelId.next(), new Name(name), new ChannelIcon("phone"), Tenure.OWNED));
    }

    public List<Channel> all() {
        return List.copyOf(stored.values());
    }

    @Override
    public Optional<Channel> findById(ChannelId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Channel save(Channel channel) {
        stored.put(channel.id(), FakeStorage.stored(channel));
        return channel;
    }

    @Override
    public long count() {
        return stored.size();
    }

    @Override
    public boolean existsByNameValueIgnoreCaseAndIdNot(String name, ChannelId except) {
        return stored.values().stream()
                .anyMatch(one ->
                        one.name().value().equalsIgnoreCase(name) && !one.id().equals(except));
    }
}
