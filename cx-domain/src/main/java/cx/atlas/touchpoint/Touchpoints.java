package cx.atlas.touchpoint;

import cx.atlas.shared.Name;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.RuleBroken;
import java.util.Optional;

/** The touchpoints of the current workspace: the registry. */
public interface Touchpoints {

    Optional<Touchpoint> findById(TouchpointId id);

    default Touchpoint byId(TouchpointId id) {
        return findById(id).orElseThrow(() -> new NotFound("touchpoint"));
    }

    Touchpoint save(Touchpoint touchpoint);

    boolean existsByChannelIdAndNameValueIgnoreCaseAndIdNot(ChannelId channel, String name, TouchpointId except);

    /** Refuses a name that another touchpoint of the channel has, also an archived one. */
    default void requireNewName(ChannelId channel, Name name, TouchpointId except) {
        if (existsByChannelIdAndNameValueIgnoreCaseAndIdNot(channel, name.value(), except)) {
            throw RuleBroken.at("name", "touchpoint.error.taken", name.value());
        }
    }
}
