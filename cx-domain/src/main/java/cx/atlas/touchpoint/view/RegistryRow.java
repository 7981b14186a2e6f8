package cx.atlas.touchpoint.view;

import cx.atlas.shared.Figure;
import cx.atlas.strategy.Element;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A touchpoint as the registry shows it.
 *
 * @param hue the owner's colour, 1 to 6; 0 where nobody owns it
 * @param serves the elements of which it serves something
 * @param journeys in how many current journeys it is drawn
 * @param interactions in the measured days, also 0; null where none was ever resolved to it
 * @param csat the mean of its scores, 1 to 5
 * @param friction how many open friction points it has
 */
public record RegistryRow(
        UUID id,
        String name,
        String channel,
        String icon,
        @Nullable UUID departmentId,
        @Nullable String department,
        int hue,
        boolean frontstage,
        boolean archived,
        List<Element> serves,
        long journeys,
        @Nullable Long interactions,
        Figure csat,
        long friction) {}
