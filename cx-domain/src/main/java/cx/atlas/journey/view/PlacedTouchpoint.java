package cx.atlas.journey.view;

import cx.atlas.strategy.Element;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A touchpoint of the registry as a card of a map shows it.
 *
 * @param icon the channel's icon
 * @param department who owns it, null where nobody does
 * @param hue the owner's colour, 1 to 6; 0 where nobody owns it
 * @param interactions how many happened in the map's days of evidence
 * @param serves the elements that it serves
 */
public record PlacedTouchpoint(
        UUID id,
        String name,
        String channel,
        String icon,
        @Nullable UUID departmentId,
        @Nullable String department,
        int hue,
        boolean frontstage,
        boolean archived,
        long interactions,
        Lived lived,
        List<Element> serves) {}
