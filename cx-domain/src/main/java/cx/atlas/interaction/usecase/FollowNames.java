package cx.atlas.interaction.usecase;

import cx.atlas.interaction.MatchingRules;
import cx.atlas.shared.UseCase;
import cx.atlas.touchpoint.ChannelNamed;
import cx.atlas.touchpoint.TouchpointNamed;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;

/** Gives what was sent under a name, and had no place yet, the touchpoint or channel that now has this name. */
@UseCase
@RequiredArgsConstructor
public class FollowNames {

    private final MatchingRules rules;

    /** Whoever may name the touchpoint may have this done. */
    @EventListener
    public void on(TouchpointNamed named) {
        rules.resolve(named.id());
    }

    /** Whoever may name the channel may have this done. */
    @EventListener
    public void on(ChannelNamed named) {
        rules.resolve(named.id());
    }
}
