package cx.atlas.touchpoint;

import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.strategy.StrategyItemId;
import cx.atlas.workspace.DepartmentId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a touchpoint.
 *
 * @param department who owns it; null where nobody does yet
 * @param frontstage whether customers see it
 * @param expectation what is promised or expected here, in words
 * @param serves the priorities, promises and needs that it serves
 */
public record TouchpointDescription(
        Name name,
        ChannelId channel,
        @Nullable DepartmentId department,
        boolean frontstage,
        Prose description,
        Prose intendedFeeling,
        Prose expectation,
        Set<StrategyItemId> serves) {

    public TouchpointDescription {
        serves = Set.copyOf(serves);
    }

    /** The least that makes a touchpoint: a name in a channel, seen by customers. */
    public static TouchpointDescription of(Name name, ChannelId channel, @Nullable DepartmentId department) {
        return new TouchpointDescription(name, channel, department, true, Prose.NONE, Prose.NONE, Prose.NONE, Set.of());
    }

    public TouchpointDescription withIntendedFeeling(Prose feeling) {
        return new TouchpointDescription(
                name, channel, department, frontstage, description, feeling, expectation, serves);
    }
}
