package cx.atlas.touchpoint;

import cx.atlas.shared.Name;
import cx.atlas.shared.NotFound;
import cx.atlas.shared.RuleBroken;
import java.util.Optional;

/** The channels of the current workspace. */
public interface Channels {

    Optional<Channel> findById(ChannelId id);

    default Channel byId(ChannelId id) {
        return findById(id).orElseThrow(() -> new NotFound("channel"));
    }

    Channel save(Channel channel);

    long count();

    boolean existsByNameValueIgnoreCaseAndIdNot(String name, ChannelId except);

    /** Refuses a name that another channel has, also an archived one. */
    default void requireNewName(Name name, ChannelId except) {
        if (existsByNameValueIgnoreCaseAndIdNot(name.value(), except)) {
            throw RuleBroken.at("name", "error.name.taken", name.value());
        }
    }

    /** Refuses a channel in which nothing new is recorded: one that was archived meanwhile or never existed here. */
    default void requireOpen(ChannelId id) {
        if (findById(id).filter(channel -> !channel.archived()).isEmpty()) {
            throw RuleBroken.at("channel", "touchpoint.error.channelGone");
        }
    }
}
