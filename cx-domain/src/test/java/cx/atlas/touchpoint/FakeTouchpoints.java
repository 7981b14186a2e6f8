package cx.atlas.touchpoint;

import cx.atlas.shared.FakeStorage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The registry in memory. */
public class FakeTouchpoints implements Touchpoints {

    private final Map<TouchpointId, Touchpoint> stored = new LinkedHashMap<>();

    @Override
    public Optional<Touchpoint> findById(TouchpointId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Touchpoint save(Touchpoint touchpoint) {
        stored.put(touchpoint.id(), FakeStorage.stored(touchpoint));
        return touchpoint;
    }

    @Override
    public boolean existsByChannelIdAndNameValueIgnoreCaseAndIdNot(
            ChannelId channel, String name, TouchpointId except) {
        return stored.values().stream()
                .anyMatch(one -> one.channelId().equals(channel)
                        && one.name().value().equalsIgnoreCase(name)
                        && !one.id().equals(except));
    }
}
