package cx.atlas.touchpoint.usecase;

import cx.atlas.shared.Name;
import cx.atlas.shared.UseCase;
import cx.atlas.touchpoint.Channel;
import cx.atlas.touchpoint.ChannelIcon;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.ChannelNamed;
import cx.atlas.touchpoint.Channels;
import cx.atlas.touchpoint.Tenure;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Permission;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;

/** Opens, describes, archives and restores channels. */
@UseCase
@RequiredArgsConstructor
public class KeepChannels {

    private final Channels channels;
    private final ApplicationEventPublisher events;

    /** What a person says of a channel. */
    public record Description(Name name, ChannelIcon icon, Tenure tenure) {}

    public ChannelId open(Description said) {
        CurrentActor.require(Permission.EDIT_CHANNELS);
        var id = ChannelId.next();
        channels.requireNewName(said.name(), id);
        channels.save(new Channel(id, said.name(), said.icon(), said.tenure()));
        events.publishEvent(new ChannelNamed(id));
        return id;
    }

    /** @param expected the version that the form was drawn from */
    public void describe(ChannelId id, long expected, Description said) {
        CurrentActor.require(Permission.EDIT_CHANNELS);
        var channel = channels.byId(id);
        channel.requireVersion(expected);
        channels.requireNewName(said.name(), id);
        var isNamedAnew = !channel.name().equals(said.name());
        channel.describe(said.name(), said.icon(), said.tenure());
        if (isNamedAnew) {
            events.publishEvent(new ChannelNamed(id));
        }
    }

    public void archive(ChannelId id) {
        CurrentActor.require(Permission.EDIT_CHANNELS);
        channels.byId(id).archive();
    }

    public void restore(ChannelId id) {
        CurrentActor.require(Permission.EDIT_CHANNELS);
        channels.byId(id).restore();
    }
}
