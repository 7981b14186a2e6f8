package cx.atlas.journey.web;

import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;
import cx.atlas.shared.RuleBroken;
import cx.atlas.touchpoint.ChannelId;
import cx.atlas.touchpoint.TouchpointDescription;
import cx.atlas.workspace.DepartmentId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The least that makes a touchpoint, typed while drawing a map. */
record NewTouchpointForm(
        String name, @Nullable UUID channel, @Nullable UUID department) {

    NewTouchpointForm {
        name = name == null ? "" : name;
    }

    /** @param frontstage whether customers see what stands in its lane */
    TouchpointDescription description(boolean frontstage) {
        if (channel == null) {
            throw RuleBroken.at("channel", "journey.error.channel");
        }
        return new TouchpointDescription(
                new Name(name),
                new ChannelId(channel),
                department == null ? null : new DepartmentId(department),
                frontstage,
                Prose.NONE,
                Prose.NONE,
                Prose.NONE,
                Set.of());
    }
}
