package cx.atlas.touchpoint.view;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A touchpoint as pickers show it.
 *
 * @param icon the channel's icon
 * @param department the owner's name, null where nobody owns it
 * @param hue the owner's colour, 1 to 6; 0 where nobody owns it
 */
public record TouchpointHit(
        UUID id,
        String name,
        String channel,
        String icon,
        @Nullable String department,
        int hue,
        boolean frontstage) {}
